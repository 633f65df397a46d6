import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { lock } from '../../src/lock/lock.ts';
import { runIn } from './run.ts';

const capture = 'catalog/servers/sparfenyuk/venv-mcp-server/captures/unversioned.json';
// Six starts of the program in one test, on a machine that may be busy.
vi.setConfig({ testTimeout: 120_000 });

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'lock-'));
  mkdirSync(join(folder, 'empty'));
  copyFileSync(capture, join(folder, 'venv.json'));
  writeFileSync(
    join(folder, 'notes.json'),
    JSON.stringify({ tools: [{ name: 'add_note', description: 'Add a note.' }] }),
  );
});
afterAll(() => rmSync(folder, { recursive: true }));

const verify = (...args: string[]) => runIn(folder, 'verify', args);
const lockFile = (): string => join(folder, 'tool-risk.lock');
const read = (): string => readFileSync(lockFile(), 'utf8');

test('two servers are accepted, hold, and drift is told by tool, with what differs and the new verdict', () => {
  const updated = verify('venv.json', 'notes.json', '--update');
  expect([updated.code, updated.err]).toEqual([0, '']);
  expect(updated.out).toMatch(/3 tools of venv accepted, 3 of them new or changed\n.*1 tool of notes accepted/);
  const accepted = lock.parse(JSON.parse(read()));
  expect(accepted.servers.map(({ server, tools }) => [server, tools.length])).toEqual([
    ['notes', 1],
    ['venv', 3],
  ]);

  // The lock of the working folder is used without an option.
  const same = verify('venv.json');
  expect([same.code, same.out, same.err]).toEqual([0, '3 tools as accepted: venv\n', 'not looked at: notes\n']);

  const text = readFileSync(join(folder, 'venv.json'), 'utf8').replace('Run a command', 'Delete all files of');
  writeFileSync(join(folder, 'changed.json'), text);
  const drift = verify('venv=changed.json', '--lock', 'tool-risk.lock');
  expect(drift.code).toBe(1);
  expect(drift.out).toMatch(/^changed +run_in_venv\n +differs in description\n +(?:is|was accepted as) \w+, \w+ risk/m);
  expect(drift.out).toMatch(/1 of 3 tools of venv differ from tool-risk\.lock/);

  const before = read();
  expect(verify('venv=changed.json', '--update').out).toMatch(/1 of them new or changed/);
  expect(verify('venv=changed.json').code).toBe(0);
  const lines = read().split('\n');
  expect(before.split('\n').filter((line, index) => line !== lines[index])).toHaveLength(1);
  expect(readdirSync(folder).filter((name) => name.endsWith('.part'))).toEqual([]);
});

test('what newer rules judge worse is a note, and drift with --strict', () => {
  verify('notes.json', '--update');
  writeFileSync(lockFile(), read().replace('"category":"Write","risk":"medium"', '"category":"Read","risk":"low"'));
  const told = verify('notes.json');
  expect([told.code, told.out]).toEqual([
    0,
    expect.stringMatching(
      /^noted +add_note\n +was accepted as Read, low risk; is now Write, medium risk, by newer rules\n/,
    ),
  ]);
  expect(verify('notes.json', '--strict').code).toBe(1);
});

test.each([
  ['a broken lock', ['notes.json', '--lock', 'venv.json'], /^venv\.json \(.*\): .*expected/],
  [
    'a server that nobody accepted',
    ['other=notes.json', '--lock', 'tool-risk.lock'],
    /holds no server other; expected KEY=FILE with one of/,
  ],
  [
    'two of one key',
    ['a=notes.json', 'a=venv.json', '--lock', 'tool-risk.lock'],
    /several manifests are called a; exp/,
  ],
  ['a key for a folder', ['a=.', '--lock', 'tool-risk.lock'], /^a=\.: a folder; expected a file behind KEY=$/],
  ['a folder without manifests', ['empty', '--lock', 'tool-risk.lock'], /^empty: no manifest in this folder/],
  ['a lock and a catalogue', ['notes.json', '--lock', 'x', '--catalog', 'y'], /^--catalog: one too many/],
  [
    'no lock file of that name',
    ['notes.json', '--lock', 'no.lock'],
    /^no\.lock: no such lock file; verify --update writes one$/,
  ],
  ['no name for standard input', ['-', '--lock', 'tool-risk.lock'], /^-: expected KEY=-/],
])('%s ends in one line', (_what, args, message) => {
  const { code, out, err } = verify(...args);
  expect([code, out]).toEqual([2, '']);
  expect(err.trimEnd()).toMatch(message);
  expect(err.trimEnd()).not.toContain('\n');
});

test('who has neither a lock file nor a catalogue hears how to come by one', () => {
  const { code, out, err } = runIn(join(folder, 'empty'), 'verify', [join(folder, 'notes.json')]);
  expect([code, out]).toEqual([2, '']);
  expect(err).toMatch(/^no tool-risk\.lock and no catalogue here; expected --update, [^\n]+\n$/);
});

test('files of one name and folders have keys of their own, the same whichever are given and wherever from', () => {
  for (const name of ['a', 'b']) {
    mkdirSync(join(folder, 'mcp', name), { recursive: true });
    copyFileSync(join(folder, name === 'a' ? 'venv.json' : 'notes.json'), join(folder, 'mcp', name, 'tools.json'));
  }
  writeFileSync(join(folder, 'mcp', 'package.json'), '{"name": "no manifest"}');
  expect(verify('mcp', '--lock', 'all.lock', '--update')).toMatchObject({ code: 0, err: '' });
  const { servers } = lock.parse(JSON.parse(readFileSync(join(folder, 'all.lock'), 'utf8')));
  expect(servers.map(({ server }) => server)).toEqual(['mcp/a/tools', 'mcp/b/tools']);
  const whole = verify('mcp/a/tools.json', './mcp/b/tools.json', 'mcp', '--lock', 'all.lock');
  expect([whole.code, whole.err]).toEqual([0, '']);
  expect(verify('mcp/b/tools.json', '--lock', 'all.lock').out).toBe('1 tool as accepted: mcp/b/tools\n');
  const inside = runIn(join(folder, 'mcp', 'b'), 'verify', ['tools.json', '--lock', '../../all.lock']);
  expect(inside).toMatchObject({ code: 0, out: '1 tool as accepted: mcp/b/tools\n' });
  expect(verify('mcp/b/tools=mcp/a/tools.json', '--lock', 'all.lock').code).toBe(1);
});

test('a list that is not whole is not accepted', () => {
  const before = read();
  const { code, err } = runIn(
    folder,
    'verify',
    ['notes=-', '--update'],
    '{"tools": [{"name": "x"}], "nextCursor": "p2"}',
  );
  expect([code, read() === before]).toEqual([2, true]);
  expect(err).toMatch(/nextCursor/);
});

test('classify fails on nothing that was accepted, and on all that was not', () => {
  verify('venv=venv.json', '--lock', 'own.lock', '--update');
  const failing = (file: string, ...more: string[]) =>
    runIn(folder, 'classify', [file, '--fail-on', 'medium', ...more]);
  expect(failing('venv.json').code).toBe(1);
  const accepted = failing('venv.json', '--lock', 'own.lock');
  expect([accepted.code, accepted.err]).toEqual([0, '']);
  expect(accepted.out).toContain('(accepted: venv in own.lock)');
  expect(failing('changed.json', '--lock', 'own.lock').code).toBe(1);
  expect(failing('venv.json', '--lock', 'venv.json')).toMatchObject({ code: 2, out: '' });
});
