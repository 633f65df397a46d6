import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import claudeCode from '../../src/policy/formats/claude-code.ts';
import { run } from './run.ts';

const hush = 'hush0123456789hush';
const capture = 'catalog/servers/npm/fast-filesystem-mcp';
const twoPages = resolve('tests/fixtures/servers/two-pages.mjs');
let folder: string;
const file = (name: string, value: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof value === 'string' ? value : JSON.stringify(value));
  return path;
};
let config: string;
let notes: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'policy-config-'));
  config = file('.mcp.json', {
    mcpServers: {
      files: { command: 'npx', args: ['-y', 'fast-filesystem-mcp@1.0.0', '--api-key', hush] },
      mine: { command: process.execPath, args: [twoPages], env: { A_KEY: hush } },
      old: { command: 'npx', args: ['old'], disabled: true },
    },
  });
  notes = file('notes.json', { tools: [{ name: 'delete_note', description: 'Permanently delete a note.' }] });
});
afterAll(() => rmSync(folder, { recursive: true }));

const policy = (...args: string[]) => run('policy', ['--config', config, ...args]);
const decide = (out: string, serverKey: string, tool: string): string =>
  claudeCode.evaluate(out, { serverKey, serverTitle: serverKey, version: '' })(tool).kind;

test('one policy for all servers under their keys: from the catalogue, from a manifest', () => {
  const { code, out, err } = policy('--format', 'claude-code', '--manifest', `mine=${notes}`, '--catalog', 'catalog');
  expect(code).toBe(0);
  expect([decide(out, 'files', 'fast_read_file'), decide(out, 'files', 'fast_delete_file')]).toEqual(['allow', 'hide']);
  expect([decide(out, 'mine', 'delete_note'), decide(out, 'mine', 'later')]).toEqual(['hide', 'ask']);
  expect(err).toMatch(new RegExp(`^files: \\d+ tools, catalogue: ${capture.slice('catalog/servers/'.length)}$`, 'm'));
  expect(err).toMatch(/^Left out, since they are switched off: old\.$/m);
  expect(out + err).not.toContain(hush);
});

test.each(['codex', 'agentgateway', 'openai-responses', 'vscode'])(
  'what is printed for %s says what to do for each server in order, and --check takes it',
  (format) => {
    const { code, out, err } = policy('--format', format, '--manifest', `mine=${notes}`);
    expect([code, out]).toEqual([0, expect.stringContaining('fast_read_file') as string]);
    const steps = [...err.matchAll(/^(\d+)\. (.*)$/gm)].map(([, , step = '']) => step);
    const about = steps.flatMap((step, at) => (/\b(?:files|mine)\b/.test(step) ? [at] : []));
    expect(about.map((at) => at - (about[0] ?? 0))).toEqual(about.map((_, at) => at));
    const manifests = ['--manifest', `mine=${notes}`, '--manifest', 'files=npm/fast-filesystem-mcp'];
    const checked = run('policy', ['--check', '-', '--format', format, ...manifests], out);
    expect([checked.code, checked.out]).toEqual([0, '']);
  },
);

test('names are held against each server’s own manifest', () => {
  const { out } = policy('--format', 'codex', '--manifest', `mine=${notes}`);
  const wrong = out.replaceAll('delete_note', 'delete_not');
  const checked = run('policy', ['--check', '-', '--format', 'codex', '--manifest', `mine=${notes}`], wrong);
  expect([checked.code, checked.out]).toEqual([1, expect.stringMatching(/Did you mean “delete_note”\?\n$/)]);
  const other = run('policy', ['--check', '-', '--format', 'codex', '--manifest', `x=${notes}`], out);
  expect([other.code, other.out]).toEqual([2, '']);
  expect(other.err).toMatch(/^--manifest: expected KEY=FILE[^\n]*files, mine\n$/);
});

test('--start asks the server itself', () => {
  const { code, out, err } = policy('--format', 'codex', '--server', 'mine', '--start', '--timeout', '30');
  expect([code, out]).toEqual([0, expect.stringContaining('"third"')]);
  expect(err).toMatch(/^mine: 3 tools, asked$/m);
  expect(out + err).not.toContain(hush);
});

test('what nothing is known of ends in one line, or is left out', () => {
  const refused = policy('--format', 'claude-code');
  expect([refused.code, refused.out]).toEqual([2, '']);
  expect(refused.err).toMatch(/^[^\n]*nothing is known of mine \([^\n]*--partial[^\n]*\n$/);
  const partial = policy('--format', 'claude-code', '--partial');
  expect([partial.code, decide(partial.out, 'files', 'fast_delete_file')]).toEqual([0, 'hide']);
  expect(partial.err).toMatch(/^Left out: nothing is known of mine /m);
});

test.each([
  ['a manifest for no server', ['--format', 'codex', '--manifest', 'x=y.json'], /no server x in the configuration/],
  [
    'a target for one server',
    ['--format', 'policylayer', '--manifest', `mine=${''}NOTES`],
    /^PolicyLayer has a file of its own for each server; expected one run for each, with --server and one of files, mine$/,
  ],
  ['a folder for a catalogue', ['--format', 'codex', '--catalog', 'src'], /^src: no catalogue/],
])('%s ends in one line', (_what, args, message) => {
  const { code, out, err } = policy(...args.map((arg) => arg.replace('NOTES', notes)));
  expect([code, out]).toEqual([2, '']);
  expect(err.trimEnd()).toMatch(message);
  expect(err.trimEnd()).not.toContain('\n');
});
