import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { run } from './run.ts';

const committed = 'catalog/servers/sparfenyuk/venv-mcp-server/captures/unversioned.json';

test('a committed manifest is what was reviewed', () => {
  const { code, out } = run('verify', [committed]);
  expect(out).toMatch(/3 tools as reviewed: sparfenyuk\/venv-mcp-server unversioned/);
  expect(code).toBe(0);
});

test('one changed word is drift', () => {
  const changed = readFileSync(committed, 'utf8').replace('Run a command', 'Run any command');
  const { code, out } = run('verify', ['-', '--server', 'sparfenyuk/venv-mcp-server'], changed);
  expect(out).toMatch(/^changed +run_in_venv$/m);
  expect(code).toBe(1);
});

test.each([
  ['a manifest of a server nobody reviewed', ['-'], '{"tools": [{"name": "a_tool_of_nobody"}]}', /no reviewed server/],
  ['an unknown server', ['-', '--server', 'a/b'], '{"tools": [{"name": "x"}]}', /not in the catalogue/],
])('%s ends with a clear line', (_what, args, input, message) => {
  const { code, err } = run('verify', args, input);
  expect(code).toBe(2);
  expect(err).toMatch(message);
});
