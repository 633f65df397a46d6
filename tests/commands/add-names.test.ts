import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runScript, type Ran } from './run.ts';

const folder = mkdtempSync(join(tmpdir(), 'add-names-'));
const catalogue = (...args: readonly string[]): Ran => runScript('tool-risk-catalogue', args, '', folder);
const tools = [{ name: 'list_notes', description: 'Lists notes.', inputSchema: { type: 'object' } }];

beforeAll(() => {
  expect(catalogue('init').code).toBe(0);
  writeFileSync(join(folder, 'm.json'), JSON.stringify({ tools }));
  writeFileSync(join(folder, 'page.json'), JSON.stringify({ tools, nextCursor: 'page-2' }));
  expect(catalogue('add', 'm.json', '--id', 'acme/notes', '--version', '1.0.0-rc').code).toBe(0);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

test.each([
  [
    ['--id', 'acme/Notes'],
    /^m\.json: acme\/Notes: differs from acme\/notes in capitals only; expected --id acme\/notes$/,
  ],
  [['--id', 'acme/notes', '--version', '1.0.0-RC'], /differs from version 1\.0\.0-rc in capitals only/],
  [['--id', 'con/nul'], /^m\.json: con: Windows keeps this name for itself/],
  [['--id', 'acme/aux.x'], /Windows keeps this name/],
  [['--id', 'acme/other', '--version', 'NUL'], /Windows keeps this name/],
])('add %j is refused with one line', (args, line) => {
  const before = readdirSync(join(folder, 'catalog'), { recursive: true });
  const { code, err } = catalogue('add', 'm.json', ...args);
  expect([code, err.trim()]).toEqual([2, expect.stringMatching(line)]);
  expect(readdirSync(join(folder, 'catalog'), { recursive: true })).toEqual(before);
});

test('a list of which pages are missing needs a word', () => {
  const refused = catalogue('add', 'page.json', '--id', 'acme/paged', '--version', '1.0.0');
  expect([refused.code, refused.err.trim().split('\n')]).toEqual([
    2,
    [expect.stringContaining('expected'), expect.stringMatching(/^page\.json: not filed, .*--partial/)],
  ]);
  expect(existsSync(join(folder, 'catalog/servers/acme/paged'))).toBe(false);
  expect(catalogue('add', 'page.json', '--id', 'acme/paged', '--version', '1.0.0', '--partial').code).toBe(0);
});

test('check refuses what add does', () => {
  const captures = join(folder, 'catalog/servers/acme/notes/captures');
  const put = (from: string, to: string): void => {
    mkdirSync(join(to, '..'), { recursive: true });
    renameSync(from, to);
  };
  put(join(captures, '1.0.0-rc.json'), join(captures, 'con.json'));
  expect(catalogue('check').err).toMatch(/con\.json: a name that Windows keeps for itself/);
  put(join(captures, 'con.json'), join(captures, '1.0.0-rc.json'));
  const device = join(folder, 'catalog/servers/acme/nul');
  put(join(folder, 'catalog/servers/acme/notes'), device);
  expect(catalogue('check').err).toMatch(/nul: a name that Windows keeps for itself/);
  put(device, join(folder, 'catalog/servers/acme/notes'));
  expect(catalogue('check').code).toBe(0);
});

test('a catalogue that is not there, and places where nothing can be made', () => {
  const { code, err } = catalogue('build', '--catalog', 'nope');
  expect([code, err]).toEqual([2, expect.stringMatching(/^nope: no such folder; expected a catalogue folder/)]);
  if (!existsSync('/proc/self')) return;
  for (const args of [
    ['init', '/proc/x'],
    ['build', '--out', '/proc/x'],
  ])
    expect(catalogue(...args).err).toMatch(/^\/proc\/\S+: this folder cannot be made \(\w+\); expected a place/);
});
