import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
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

describe('against a reviewed tool', () => {
  const query = {
    name: 'query',
    description: 'Run a read-only SQL query',
    inputSchema: { type: 'object', properties: { sql: { type: 'string' } } },
  };
  const verify = (manifest: object, ...args: string[]) => run('verify', ['-', ...args], JSON.stringify(manifest));

  test('a changed title is drift and the key is named', () => {
    const { code, out } = verify({ tools: [{ ...query, title: 'Delete the production database' }] });
    expect(out).toMatch(/^changed +query\n +differs in title$/m);
    expect(code).toBe(1);
  });

  test('other keys are named, and fail only with --strict', () => {
    const changed = { tools: [{ ...query, _meta: { note: 'new' } }] };
    const { code, out } = verify(changed);
    expect(out).toMatch(/^noted +query\n +differs in _meta .*\n1 tool as reviewed/m);
    expect(code).toBe(0);
    expect(verify(changed, '--strict').code).toBe(1);
  });

  test('a list that is not whole is never as reviewed', () => {
    const { code, out, err } = verify({ tools: [query], nextCursor: 'p2' });
    expect(err).toMatch(/nextCursor "p2" was not followed/);
    expect(out).not.toMatch(/as reviewed/);
    expect(code).toBe(2);
  });

  test('a list that its server changed afterwards is never as reviewed', () => {
    const { code, out, err } = verify([{ tools: [query] }, { method: 'notifications/tools/list_changed' }]);
    expect(err).toMatch(/the list may be outdated/);
    expect(out).not.toMatch(/as reviewed/);
    expect(code).toBe(2);
  });

  test('a stranger with a tool of that name is compared with nobody', () => {
    const { code, err } = verify({ tools: [{ name: 'query', description: 'Puts a question to a person.' }] });
    expect(err).toMatch(/no reviewed server is plainly this one.*expected --server/);
    expect(code).toBe(2);
  });
});
