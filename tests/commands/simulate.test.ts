import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run } from './run.ts';

let folder: string;
const file = (name: string, text: string | Uint8Array): string => {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
};
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'simulate-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const limits = [{ counter: 'add_note_rate', window: 'minute', max: 30, scope: 'grant' }];
const policy = JSON.stringify({ version: '1', default: 'deny', tools: { add_note: { limits } } });
const calls = Array.from({ length: 45 }, (_, second) =>
  JSON.stringify({ tool: 'add_note', at: `2026-11-20T10:00:${String(second).padStart(2, '0')}Z` }),
).join('\n');

test('45 calls in one minute under 30 a minute: 30 pass, 15 do not', () => {
  const { code, out, err } = run('simulate', [file('policy.json', policy), file('calls.jsonl', `${calls}\n`)]);
  expect(err).toBe('');
  expect(code).toBe(0);
  expect(out.trim().split('\n').at(-1)).toBe('30 pass, 0 ask a person, 15 are refused');
  expect(out.match(/refused {2,}limit of 30 in this minute reached/g)).toHaveLength(15);
});

test('another format is read by its own rules', () => {
  const text = '[mcp_servers.notes]\ncommand = "npx"\nenabled_tools = ["add_note"]\n';
  const { out } = run('simulate', [file('config.toml', text), '-', '--format', 'codex', '--server', 'notes'], calls);
  expect(out).toMatch(/0 pass, 45 ask a person, 0 are refused/);
});

test('arguments are tested', () => {
  const deny_if = [{ conditions: [{ path: 'args.force', op: 'eq', value: true }], on_deny: 'No force.' }];
  const guarded = JSON.stringify({ version: '1', default: 'deny', tools: { add_note: { deny_if } } });
  const two = '{"tool":"add_note","args":{"force":true},"at":0}\n{"tool":"add_note","args":{"force":false}}\n';
  expect(run('simulate', [file('guarded.json', guarded), '-'], two).out).toMatch(
    /1 pass, 0 ask a person, 1 are refused/,
  );
});

test('what has no effect is named below the summary', () => {
  const text = JSON.stringify({ permissions: { allow: ['mcp__*'], denied: ['x'] } });
  const { code, out } = run('simulate', [file('settings.json', text), '-', '--format', 'claude-code'], '{"tool":"a"}');
  expect(code).toBe(0);
  expect(out.trimEnd().split('\n').slice(-3)).toEqual([
    'note: No server was named: tools without one are taken for those of a server called “server”.',
    'note: Claude Code does not know the key “permissions.denied” and passes over it.',
    'note: Claude Code skips “mcp__*” in allow: a pattern that allows begins with mcp__server__.',
  ]);
});

test('policy and calls may begin with a mark, be in UTF-16, or be a list', () => {
  const utf16 = (text: string) => Buffer.from(`\uFEFF${text}`, 'utf16le');
  const args = [file('policy-16.json', utf16(policy)), file('calls-16.json', utf16('[{"tool":"add_note"}]'))];
  expect(run('simulate', args).out).toMatch(/1 pass, 0 ask a person, 0 are refused/);
  const marked = [file('policy-8.json', `\uFEFF${policy}`), file('calls-8.jsonl', '\uFEFF{"tool":"add_note"}')];
  expect(run('simulate', marked).out).toMatch(/1 pass, 0 ask a person, 0 are refused/);
  const { code, err } = run('simulate', [file('latin.json', Buffer.from([0x22, 0xe9, 0x22])), '-'], calls);
  expect([code, err]).toEqual([
    2,
    expect.stringMatching(/latin\.json \(line 1, column 2\): bytes that are no UTF-8; expected text in UTF-8\n$/),
  ]);
});

test('times are printed where calls have some', () => {
  const head = (lines: string): string | undefined =>
    run('simulate', [file('policy.json', policy), '-'], lines)
      .out.split('\n')[0]
      ?.trimEnd();
  expect(head('{"tool":"add_note"}')).toMatch(/^tool +result +why$/);
  expect(head(calls)).toMatch(/^time \(UTC\) +tool +result +why$/);
});

test('names of tools cannot draw on the terminal', () => {
  const { out } = run('simulate', [file('policy.json', policy), '-'], '{"tool":"a\\u001b[2K\\nforged  passes"}');
  expect(out).not.toContain('\u001b');
  expect(out.split('\n').filter((line) => line.startsWith('forged'))).toEqual([]);
});

test('--help says what the formats are', () => {
  const { code, out } = run('simulate', ['--help']);
  expect(code).toBe(0);
  expect(out).toContain('claude-code');
});

test.each([
  ['no arguments', [], '', /usage/],
  ['an unknown format', ['policy.json', '-', '--format', 'rego'], calls, /--format rego: expected one of agentgateway/],
  ['a missing policy', ['nowhere.json', '-'], calls, /nowhere\.json: cannot be read/],
  ['another document', ['calls.jsonl', '-'], calls, /no valid policy for PolicyLayer/],
  ['a broken line', ['policy.json', '-'], `${calls}\n{"tool":`, /^- \(line 46\): broken JSON/],
  ['a call without its tool', ['policy.json', '-'], '{"at": 1}', /^- \(line 1, tool\)/],
  ['an unknown key', ['policy.json', '-'], '{"tool": "x", "time": 1}', /^- \(line 1\): unknown key “time”/],
  [
    'a time in microseconds',
    ['policy.json', '-'],
    '{"tool": "x", "at": 1795000000000000}',
    /^- \(line 1, at\): found 1795/,
  ],
  ['no calls', ['policy.json', '-'], '', /^-: no calls/],
  ['a folder', ['.', '-'], calls, /cannot be read \(EISDIR\)/],
  ['one input for both', ['-', '-'], calls, /^- stands twice/],
  ['a server without a name', ['policy.json', '-', '--server', ''], calls, /^--server/],
  [
    'an unknown option',
    ['policy.json', '-', '--nonsense'],
    calls,
    /^Unknown option '--nonsense' \(see tool-risk simulate --help\)/,
  ],
])('exits 2 with a line that helps: %s', (_what, args, input, message) => {
  file('policy.json', policy);
  file('calls.jsonl', calls);
  const paths = args.map((arg) => (/^\.$|\.jsonl?$/.test(arg) && arg !== 'nowhere.json' ? join(folder, arg) : arg));
  const { code, out, err } = run('simulate', paths, input);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(err.trimEnd()).not.toContain('\n');
  expect(out).toBe('');
});
