import { expect, test } from 'vitest';
import { allCommands } from './command.ts';
import { commands as registry } from './commands.ts';
import { commandHelp } from './help.ts';

const commands = await allCommands({ commands: registry });

test.each(commands.map((command) => [command.id, command] as const))('%s says how it is used', (id, command) => {
  const help = commandHelp('tool-risk', command);
  expect(help).toMatch(new RegExp(`^Usage: tool-risk ${id}\\b`));
  expect(help).toMatch(/\n\nExit 0: [\s\S]* 2: /);
  for (const name of Object.keys(command.options))
    expect(help).toMatch(new RegExp(`^ {2}--${name}(?: \\S.*?)? {3,}\\S`, 'm'));
  for (const line of help.split('\n')) expect(line.length).toBeLessThanOrEqual(120);
});

test('each command is named like its file', async () => {
  for (const [id, load] of Object.entries(registry)) expect((await load()).id).toBe(id);
});
