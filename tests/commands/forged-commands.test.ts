import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { run } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'forged-'));
afterAll(() => {
  rmSync(folder, { recursive: true });
});

const forged = [
  '::stop-commands::x',
  ' ::add-mask::Read',
  '##vso[task.setvariable variable=PATH]/evil',
  'a ##[error]b',
  "##teamcity[testFailed name='x']",
];
const list = (says: (text: string) => string): string =>
  JSON.stringify({
    tools: forged.map((name) => ({
      name,
      description: `Deletes a note. ${says(name)}`,
      inputSchema: { type: 'object', properties: { [name]: { type: 'string', description: name } } },
    })),
  });
writeFileSync(
  join(folder, 'm.json'),
  list((name) => name),
);
writeFileSync(
  join(folder, 'old.json'),
  list(() => 'It is gone.'),
);
writeFileSync(join(folder, 'some.json'), JSON.stringify({ tools: [{ name: 'a', inputSchema: {} }] }));
run('verify', ['m=old.json', '--lock', 'l.lock', '--update'], '', { cwd: folder });

const acted = /##[\w-]*\[|^\s*::/m;

test.each([
  ...['table', 'json', 'sarif', 'markdown', 'junit', 'gitlab'].map((format) => [
    'classify',
    'm.json',
    '--format',
    format,
  ]),
  ...['table', 'json', 'sarif', 'markdown'].map((format) => ['lint', 'm.json', '--format', format]),
  ...['table', 'json', 'markdown'].map((format) => ['diff', 'old.json', 'm.json', '--format', format]),
  ['diff', 'some.json', 'm.json'],
  ['verify', 'm.json', '--lock', 'l.lock'],
  ['explain', 'm.json', forged[0] ?? ''],
  ['policy', 'm.json', '--format', 'codex'],
  ['policy', 'm.json', '--format', 'claude-code'],
  ['policy', 'm.json', '--format', 'gemini-cli'],
])('%s %s %s %s', (command, ...args) => {
  const { out, err } = run(command, args, '', { cwd: folder });
  expect(`${out}${err}`).not.toBe('');
  expect(`${out}\n${err}`).not.toMatch(acted);
});
