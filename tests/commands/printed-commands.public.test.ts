import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { expect, test } from 'vitest';
import { allCommands } from '../../src/cli/command.ts';
import { commands as light } from '../../src/cli/commands.ts';
import { commands as generator } from '../../src/generator/commands.ts';
import { starterFiles } from '../../src/generator/starter-files.ts';

const programs = {
  'tool-risk': await allCommands({ commands: light }),
  'tool-risk-catalogue': await allCommands({ commands: generator }),
};

const below = (folder: string): string[] => readdirSync(folder).map((name) => join(folder, name));
const texts = [
  ...['README.md', ...below('scripts/pack').filter((path) => path.endsWith('.md')), ...below('catalog/guides')].map(
    (path) => [path, readFileSync(path, 'utf8')] as const,
  ),
  ...Object.entries(starterFiles({ title: 'Ours', organisation: 'Acme' }, '1.0.0')).map(
    ([path, text]) => [`init: ${path}`, text] as const,
  ),
];

/** Words of a command line as a shell would split them; what follows `#`, a pipe or a redirection is not the command's. */
const wordsOf = (line: string): string[] =>
  (/^(?:[^#|>&;'"]|'[^']*'|"[^"]*")*/.exec(line)?.[0] ?? '')
    .match(/(?:[^\s'"]|'[^']*'|"[^"]*")+/g)
    ?.map((word) => word.replaceAll(/['"]/g, '')) ?? [];

const printed = texts.flatMap(([path, text]) =>
  [...text.matchAll(/\bnpx (tool-risk(?:-catalogue)?) ([a-z][^\n`]+)/g)].map(
    ([, program = '', rest = '']) => [path, program as keyof typeof programs, rest.trim()] as const,
  ),
);

/** Both spellings stand for the option. */
const spelt = (word: string): string => word.replace(/^--catalogue$/, '--catalog');

test('command lines are found', () => {
  expect(printed.length).toBeGreaterThan(40);
});

test.each(printed)('%s: npx %s %s', (_path, program, rest) => {
  const [id, ...args] = wordsOf(rest.replaceAll('${{ ', '').replaceAll(' }}', ''));
  const command = programs[program].find((one) => one.id === id);
  expect(command, `no command ${String(id)}`).toBeDefined();
  if (!command || args.includes('…')) return;
  const { positionals } = parseArgs({ args: args.map(spelt), allowPositionals: true, options: command.options });
  expect(positionals.length).toBeGreaterThanOrEqual(args.length > 0 ? command.words.least : 0);
  expect(positionals.length).toBeLessThanOrEqual(command.words.most);
});

test('npm commands that are printed are there', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  const clone = [...texts, ['CONTRIBUTING.md', readFileSync('CONTRIBUTING.md', 'utf8')] as const];
  const named = clone.flatMap(([path, text]) =>
    [...text.matchAll(/\bnpm run (?:--silent )?([a-z][\w:-]*)/g)].map(([, name = '']) => `${path}: ${name}`),
  );
  expect(named.length).toBeGreaterThan(20);
  expect(named.filter((one) => !Object.hasOwn(scripts, one.split(': ')[1] ?? ''))).toEqual([]);
});
