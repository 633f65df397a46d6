import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAnotherCatalogue } from '../../tests/another-catalogue.ts';
import { buildStore, type StoreOptions } from './build-store.ts';
import { compile } from './compile.ts';
import { openCache } from './compile-cache.ts';
import { openStore } from './open-store.ts';
import { readCatalogue } from './read-catalogue.ts';
import { storeFile } from './store-file.ts';

let work: string;
let catalog: string;
let cache: string;
let stores = 0;

const put = (path: string, content: string): void => {
  mkdirSync(join(catalog, path, '..'), { recursive: true });
  writeFileSync(join(catalog, path), content);
};
/** A server with one tool. */
const putServer = (id: string, name: string, description: string): void => {
  const tools = [{ name, description, inputSchema: { type: 'object', properties: { id: { type: 'string' } } } }];
  put(`servers/${id}/server.yaml`, `title: ${id}\nsummary: A server that was made up for a test.\n`);
  put(
    `servers/${id}/captures/1.0.0.json`,
    JSON.stringify({ capturedAt: '2026-11-20', capturedBy: 'a test', transport: 'stdio', tools }),
  );
};

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'build-store-'));
  [catalog, cache] = [join(work, 'catalogue'), join(work, 'compiled.sqlite')];
  writeAnotherCatalogue(catalog);
  for (const owner of ['a', 'b', 'z']) putServer(`${owner}/bin`, 'delete_note', 'Deletes a note for good.');
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

async function built(options: StoreOptions = {}) {
  stores += 1;
  const store = join(work, `store-${String(stores)}`);
  const result = await buildStore(catalog, store, { threads: 1, ...options });
  return { result, store, bytes: existsSync(store) ? readFileSync(storeFile(store)) : undefined };
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('a store holds what the catalogue compiles to in memory', async () => {
  const { store, result } = await built();
  const { source } = readCatalogue(catalog);
  const compiled = source && compile(source);
  const rows = openStore(store);
  expect([...rows.servers()]).toEqual(plain(compiled?.servers));
  expect(rows.index()).toEqual(plain(compiled?.index));
  expect(rows.serverIds()).toEqual(compiled?.servers.map(({ id }) => id));
  expect(rows.server('z/bin')).toEqual(plain(compiled?.servers.at(-1)));
  expect(rows.totals()).toMatchObject({ counts: { servers: 6, tools: 11 }, fingerprint: compiled?.index.fingerprint });
  expect(result).toMatchObject({ ok: true, totals: rows.totals(), frame: rows.frame() });
  expect(() => rows.server('no/server')).toThrow('no no/server in this store');
});

test('the bytes are the same in any number of threads, and progress is told server by server', async () => {
  const told: string[] = [];
  const alone = await built({
    progress: (phase, done, total) => told.push(`${phase} ${String(done)}/${String(total)}`),
  });
  expect(told.filter((line) => line.endsWith(' 6/6'))).toEqual(['look 6/6', 'compile 6/6', 'relate 6/6']);
  expect((await built({ threads: 2 })).bytes?.equals(alone.bytes ?? Buffer.of())).toBe(true);
});

test('what an earlier build compiled is taken from its cache, and the bytes are the same', async () => {
  await built({ cache });
  putServer('b/bin', 'list_notes', 'Lists all notes.');
  putServer('c/new', 'run_command', 'Runs a command.');
  rmSync(join(catalog, 'servers/a'), { recursive: true });
  const full = await built();
  expect((await built({ cache })).bytes?.equals(full.bytes ?? Buffer.of())).toBe(true);
  expect((await built({ cache })).bytes?.equals(full.bytes ?? Buffer.of())).toBe(true);
});

test('only what has changed is compiled, and what is gone is forgotten', async () => {
  await built({ cache });
  const rows = openCache(cache);
  for (const id of ['a/bin', 'example/shell', 'payments/desk', 'z/bin']) {
    const [known, row] = [rows?.server(id), rows?.row(id)];
    if (known && row) rows?.keep(known, { ...row, notes: [`${id} as it was`] });
  }
  rows?.close(['a/bin', 'b/bin', 'example/notes', 'example/shell', 'payments/desk', 'z/bin']);
  // A name that another server begins to list is told on the page of the first.
  putServer('b/bin', 'read_file', 'Reads a file.');
  put('servers/payments/desk/server.yaml', 'title: Desk\nsummary: A server that was made up for a test.\n');
  rmSync(join(catalog, 'servers/z'), { recursive: true });
  expect((await built({ cache })).result.lines).toEqual(['a/bin as it was']);
  expect(openCache(cache)?.server('z/bin')).toBeUndefined();
});

test('a damaged cache is passed over and made anew', async () => {
  const { bytes } = await built();
  await built({ cache });
  const sound = readFileSync(cache);
  const damaged = (from: number): Buffer =>
    Buffer.concat([sound.subarray(0, from), Buffer.alloc(64, 7), sound.subarray(from + 64)]);
  const damages: Uint8Array[] = [Buffer.from('no cache'), Buffer.of(), sound.subarray(0, 5000)];
  for (let from = 0; from + 64 < sound.length; from += Math.ceil(sound.length / 12)) damages.push(damaged(from));
  for (const damage of damages) {
    writeFileSync(cache, damage);
    expect((await built({ cache })).bytes?.equals(bytes ?? Buffer.of())).toBe(true);
  }
  rmSync(cache);
  expect((await built({ cache })).bytes?.equals(bytes ?? Buffer.of())).toBe(true);
});

test('a cache that another build has is done without', async () => {
  const other = openCache(cache);
  expect(openCache(cache)).toBeUndefined();
  expect((await built({ cache })).result.ok).toBe(true);
  other?.close([]);
});

test('all mistakes are told in the order of the files, and nothing is written', async () => {
  put('site.yaml', 'title: 5\n');
  put('servers/a/bin/server.yaml', 'title: [\n');
  put('servers/z/bin/captures/1.0.0.json', '{');
  put('reviews/no/server.yaml', 'version: 1\n');
  const { result, bytes } = await built({ cache });
  expect(result.ok).toBe(false);
  expect(result.lines).toEqual(
    readCatalogue(catalog).problems.map(({ file }) => expect.stringContaining(file) as string),
  );
  expect(result.lines.map((line) => /(site\.yaml|[az]\/bin|reviews)/.exec(line)?.[0])).toEqual([
    ...Array.from({ length: result.lines.length - 3 }, () => 'site.yaml'),
    ...['a/bin', 'z/bin', 'reviews'],
  ]);
  expect(bytes).toBeUndefined();
});
