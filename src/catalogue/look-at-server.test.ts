import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookAtServer } from './look-at-server.ts';

let root: string;
const put = (path: string, content: string): void => {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
};
const capture = (version: string, content: unknown): void =>
  put(`servers/acme/notes/captures/${version}.json`, typeof content === 'string' ? content : JSON.stringify(content));
const tools = (...names: unknown[]) => ({ tools: names.map((name) => ({ name })) });
const look = (known?: string) => lookAtServer(root, 'acme/notes', known);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'look-'));
  put('servers/acme/notes/server.yaml', 'title: Notes\n');
  capture('1.9.0', tools('add_note', 'read_note'));
  capture('1.10.0', tools('read_note', 'delete_note'));
});
afterEach(() => rmSync(root, { recursive: true }));

test('names of the newest version, and those that only earlier ones list, each once', () => {
  capture('0.1.0', tools('add_note', 'old_note', 'old_note'));
  expect(look().names).toEqual({ newest: ['read_note', 'delete_note'], earlier: ['add_note', 'old_note'] });
});

test('files that are known are not read for names', () => {
  const { files } = look();
  expect(look(files)).toEqual({ files, names: undefined });
  expect(look('0'.repeat(64)).names).toBeDefined();
});

test.each<[what: string, change: () => void]>([
  ['what is said of it', () => put('servers/acme/notes/server.yaml', 'title: Mails\n')],
  ['its overrides', () => put('servers/acme/notes/overrides.yaml', '')],
  ['its reviews', () => put('reviews/acme/notes.yaml', 'version: 1\n')],
  ['a capture', () => capture('1.9.0', tools('read_note'))],
  ['a new capture', () => capture('2.0.0', '')],
  ['a capture that went', () => rmSync(join(root, 'servers/acme/notes/captures/1.9.0.json'))],
])('%s: the hash is another one', (_what, change) => {
  const before = look().files;
  expect(before).toMatch(/^[0-9a-f]{64}$/);
  change();
  expect(look().files).not.toBe(before);
});

test('files that no build reads, and those of other servers, leave the hash as it is', () => {
  const before = look().files;
  put('servers/acme/notes/captures/notes.md', 'Notes');
  put('servers/acme/mail/server.yaml', 'title: Mail\n');
  put('reviews/acme/mail.yaml', 'version: 1\n');
  expect(look().files).toBe(before);
});

test.each<[what: string, content: unknown, names: string[]]>([
  ['a byte-order mark', `\uFEFF${JSON.stringify(tools('a', 'b'))}`, ['a', 'b']],
  ['tools without a name or with one that is no text', { tools: [{}, { name: 5 }, null, 'x', { name: 'b' }] }, ['b']],
  ['no list of tools', { tools: { name: 'a' } }, []],
  ['no tools', {}, []],
  ['no object', [tools('a')], []],
  ['broken JSON', '{', []],
  ['nothing', '', []],
])('a newest capture with %s is read as far as it can be', (_what, content, names) => {
  capture('2.0.0', content);
  expect(look().names?.newest).toEqual(names);
});

test('a server without captures, or one that is not there, lists no names', () => {
  expect(lookAtServer(root, 'acme/mail').names).toEqual({ newest: [], earlier: [] });
  mkdirSync(join(root, 'servers/acme/mail/captures'), { recursive: true });
  expect(lookAtServer(root, 'acme/mail').names).toEqual({ newest: [], earlier: [] });
});
