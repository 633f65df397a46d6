import { expect, test } from 'vitest';
import { commands } from './commands.ts';
import { commandHelp } from './help.ts';

test.each(commands.map((command) => [command.id, command] as const))('%s says how it is used', (id, command) => {
  const help = commandHelp('tool-risk', command);
  expect(help).toMatch(new RegExp(`^Usage: tool-risk ${id}\\b`));
  expect(help).toMatch(/\n\nExit 0: [\s\S]* 2: /);
  for (const name of Object.keys(command.options))
    expect(help).toMatch(new RegExp(`^ {2}--${name}(?: \\S.*?)? {3,}\\S`, 'm'));
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
});

test('no two commands have one name, and each is named like its file', async () => {
  expect(new Set(commands.map(({ id }) => id)).size).toBe(commands.length);
  for (const { id } of commands) {
    const { default: own } = (await import(`./commands/${id}.ts`)) as { default: { id: string } };
    expect(own.id).toBe(id);
  }
});
