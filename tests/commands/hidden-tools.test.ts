import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { run } from './run.ts';

const schema = { type: 'object', properties: {} };
const list = { name: 'list_notes', description: 'Lists notes.', inputSchema: schema };
const wipe = { name: 'wipe_disk', description: 'Permanently deletes the whole disk.', inputSchema: schema };
const lines = (...documents: object[]): string => documents.map((one) => JSON.stringify(one)).join('\n');

/** Lists in which somebody hides a tool, or of which a page is missing. */
const hiding: readonly [string, string][] = [
  ['in a second form', lines({ tools: [list, { ...wipe, toolSpec: list }] })],
  ['beside the list', lines({ tools: [list], result: { tools: [wipe] } })],
  ['in a line of a log', lines({ tools: [list] }, { level: 30, msg: 'got', data: { tools: [wipe] } })],
  ['behind a failed page', lines({ tools: [list] }, { jsonrpc: '2.0', id: 2, error: 'timeout' })],
  ['behind a cursor', lines({ tools: [list], next_cursor: 2 })],
];

let folder = '';
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'hidden-tools-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

describe.each(hiding)('a tool %s', (_, text) => {
  test('never lets a check pass', () => {
    const [path, whole] = [file('hiding.json', text), file('whole.json', lines({ tools: [list] }))];
    const lock = join(folder, 'a.lock');
    expect(run('verify', [`a=${whole}`, '--lock', lock, '--update']).code).toBe(0);
    for (const [command, args] of [
      ['classify', [path, '--fail-on', 'high']],
      ['verify', [`a=${path}`, '--lock', lock]],
      ['lint', [path, '--fail-on', 'error']],
      ['diff', [whole, path]],
    ] as const) {
      const { code, err } = run(command, args);
      expect([command, code]).toEqual([command, 2]);
      expect(err).toContain('hiding.json');
    }
  });
});

test('of two definitions of one name it is drift which one comes last', () => {
  const [first, second] = [list, { ...list, title: 'List' }];
  const path = file('twice.json', lines({ tools: [first, second] }));
  const lock = join(folder, 'b.lock');
  expect(run('verify', [`b=${path}`, '--lock', lock, '--update']).code).toBe(0);
  expect(run('verify', [`b=${path}`, '--lock', lock]).code).toBe(0);
  file('twice.json', lines({ tools: [second, first] }));
  const { code, out } = run('verify', [`b=${path}`, '--lock', lock]);
  expect(code).toBe(1);
  expect(out).toContain('order of its definitions');
});

test('a server that stands twice in a configuration is no server that nobody sees', () => {
  const path = file('twice-config.json', '{"mcpServers": {"a": {"command": "npx"}, "a": {"command": "uvx"}}}');
  expect(run('scan', [path])).toMatchObject({
    code: 2,
    err: expect.stringMatching(/line 1, column \d+: a key stands twice/),
  });
});
