import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { allCommands, type Command } from '../../src/cli/command.ts';
import { commands as registry } from '../../src/cli/commands.ts';
import { runMeanwhile } from './run.ts';

const commands = await allCommands({ commands: registry });

/** How commands are called with a file, where that takes more than the file as often as they want words. */
const calls: Readonly<Record<string, (file: string) => readonly string[]>> = {
  explain: (file) => [file, 'a_tool'],
  policy: (file) => [file, '--format', 'codex'],
  'policy --config': (file) => ['--config', file, '--format', 'codex'],
  verify: (file) => [file, '--catalog', 'catalog'],
};

const plainCall =
  ({ words }: Command) =>
  (file: string): readonly string[] =>
    Array.from({ length: Math.max(1, words.least) }, () => file);

const called = [
  ...commands.map((command) => [command.id, calls[command.id] ?? plainCall(command)] as const),
  ...Object.entries(calls).filter(([id]) => commands.every((command) => command.id !== id)),
];

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'bad-input-'));
  writeFileSync(join(folder, 'empty.json'), '');
  mkdirSync(join(folder, 'folder'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const inputs = [
  ['a missing file', 'missing.json'],
  ['a folder', 'folder'],
  ['an empty file', 'empty.json'],
] as const;

describe.concurrent('every command ends in one line and exit code 2', { timeout: 120_000 }, () => {
  test.each(called.flatMap(([id, call]) => inputs.map(([what, name]) => [id, what, call, name] as const)))(
    '%s with %s',
    async (id, _what, call, name) => {
      const { code, out, err } = await runMeanwhile(id.split(' ')[0] ?? id, call(join(folder, name))).ended;
      expect([code, out, err]).toEqual([2, '', expect.stringMatching(/^[^\n]+\n$/)]);
    },
  );

  test.each(commands.map(({ id }) => id))('%s with an option that it does not know', async (id) => {
    const { code, out, err } = await runMeanwhile(id, ['--no-such-option']).ended;
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/^[^\n]*--no-such-option[^\n]*\n$/)]);
  });
});
