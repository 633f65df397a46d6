import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import codex from '../../src/policy/formats/codex.ts';
import { run } from './run.ts';

let folder: string;
const file = (name: string, text: string): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const tool = (name: string, description: string, properties = {}) => ({
  name,
  description,
  inputSchema: { type: 'object', properties },
});
const manifest = JSON.stringify({
  tools: [
    tool('list_notes', 'List the titles of all notes.'),
    tool('add_note', 'Add a note.', { text: { type: 'string' } }),
    tool('delete_note', 'Permanently delete a note.', { id: { type: 'string' } }),
  ],
});

test('a manifest becomes a policy on standard output, and what to do with it stands on the other', () => {
  const { code, out, err } = run('policy', [file('notes.json', manifest), '--format', 'codex']);
  expect(code).toBe(0);
  const target = { serverKey: 'notes', serverTitle: 'notes', version: '' };
  const decide = codex.evaluate(codex.merged(codex.start(target), out, target, []), target);
  expect(['list_notes', 'add_note', 'delete_note', 'later'].map((name) => decide(name).kind)).toEqual([
    ...(['allow', 'ask', 'hide', 'hide'] as const),
  ]);
  expect(err).toContain('1. Find the table of the server, `[mcp_servers.notes]`');
  expect(err).toContain('add_note: asks instead. Codex cannot count calls');
});

test('a manifest may come on standard input', () => {
  const { code, out } = run('policy', ['-', '--format', 'continue-cli'], manifest);
  expect([code, out]).toEqual([0, 'exclude:\n  - delete_note\nask:\n  - add_note\nallow:\n  - list_notes\n']);
});

test('what has no effect is told by its line, and exits 1', () => {
  const policy = file('c.yaml', 'exclude:\n  - delete_not\nallow:\n  - list_notes\n  - mcp__notes__add_note\n');
  const args = ['--check', policy, '--format', 'continue-cli', '--manifest', file('notes.json', manifest)];
  const { code, out, err } = run('policy', args);
  expect([code, err]).toEqual([1, '']);
  expect(out.split('\n').map((line) => line.replace(policy, ''))).toEqual([
    ' (line 2, column 5): “delete_not” names no tool of this server. Did you mean “delete_note”?',
    expect.stringMatching(/^ \(line 5, column 5\): “mcp__notes__add_note” in allow names no tool of a server/),
    '',
  ]);
});

test('every server that a file speaks of is looked at, and nothing wrong exits 0', () => {
  const asking = 'default_tools_approval_mode = "prompt"\n';
  const servers = `[mcp_servers.a]\ncommand = "x"\n${asking}[mcp_servers.b]\ncommand = "y"\n${asking}`;
  const wrong = run('policy', ['--check', '-', '--format', 'codex'], `${servers}enabled_tool = ["z"]\n`);
  expect([wrong.code, wrong.out]).toEqual([
    1,
    expect.stringMatching(/^- \(line 7, column 1\): .*mcp_servers\.b.*Did you mean “enabled_tools”\?\n$/),
  ]);
  const right = run('policy', ['--check', '-', '--format', 'codex'], servers);
  expect([right.code, right.out, right.err]).toEqual([
    0,
    '',
    expect.stringContaining('nothing in it is without effect'),
  ]);
});

test('a policy that the target refuses exits 2 with one line', () => {
  const { code, out, err } = run('policy', ['--check', '-', '--format', 'claude-code'], '{"permissions": []}');
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(
    /^- \(line 1, column \d+\): permissions: found \[\]; expected .* \(Claude Code refuses the file\)\n$/,
  );
});

test('names in a policy cannot draw on the terminal', () => {
  const text = JSON.stringify({ permissions: { allow: ['mcp__a\u001b[2K\n(x)'] } });
  const { out } = run('policy', ['--check', '-', '--format', 'claude-code'], text);
  expect(out).not.toContain('\u001b');
  expect(out.trimEnd()).not.toContain('\n');
});

test('--format list names every format', () => {
  const { code, out } = run('policy', ['--format', 'list']);
  expect(code).toBe(0);
  for (const id of ['codex', 'bedrock-agentcore', 'envoy-ai-gateway', 'docker-agent', 'continue-cli'])
    expect(out).toMatch(new RegExp(`^ {2}${id} {2,}\\S`, 'm'));
});

test.each([
  ['no arguments', [], /^usage/],
  ['no format', ['x.json'], /^--format: expected one of agentgateway/],
  ['an unknown format', ['x.json', '--format', 'docker-agnt'], /\(did you mean docker-agent\?\)$/],
  [
    'an unknown profile',
    ['x.json', '--format', 'codex', '--profile', 'x'],
    /^--profile x: expected one of recommended/,
  ],
  ['an unknown tool', ['x.json', '--format', 'codex', '--tool', 'ad_note'], /^--tool ad_note: .*such as add_note$/],
  ['a missing file', ['nowhere.json', '--format', 'codex'], /nowhere\.json: cannot be read/],
  ['a key that breaks rules', ['x.json', '--format', 'claude-code', '--server', 'a__b'], /^--server a__b: Claude Code/],
  ['a manifest to be printed', ['x.json', '--format', 'codex', '--manifest', 'x.json'], /^--manifest: belongs/],
])('exits 2 with a line that helps: %s', (_what, args, message) => {
  const path = file('x.json', manifest);
  const { code, out, err } = run(
    'policy',
    args.map((arg) => (arg === 'x.json' ? path : arg)),
  );
  expect([code, out]).toEqual([2, '']);
  expect(err.trimEnd()).toMatch(message);
  expect(err.trimEnd()).not.toContain('\n');
});
