import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeAnotherCatalogue } from '../../tests/another-catalogue.ts';
import { buildStore } from './build-store.ts';
import { openStore } from './open-store.ts';
import { setServersInScope } from './render-scope.ts';

const work = mkdtempSync(join(tmpdir(), 'store-'));
const [catalog, folder] = [join(work, 'catalogue'), join(work, 'store')];

/** The module as a process has it that was told where its store is. */
let store: Awaited<ReturnType<typeof load>>;
/** Where a process looks that was told nothing. */
let untold: string;
const load = () => {
  vi.resetModules();
  return import('./store.ts');
};
beforeAll(async () => {
  writeAnotherCatalogue(catalog);
  mkdirSync(join(catalog, 'glossary'));
  const term = { term: 'Tool poisoning', short: 'Text in a definition that works on its reader.' };
  writeFileSync(join(catalog, 'glossary/tool-poisoning.mdx'), `---\n${JSON.stringify(term)}\n---\nText.\n`);
  expect(await buildStore(catalog, folder, { threads: 0 })).toMatchObject({ ok: true });
  vi.stubEnv('CATALOGUE_STORE', undefined);
  untold = (await load()).storePath();
  vi.stubEnv('CATALOGUE_STORE', folder);
  store = await load();
});
afterAll(() => {
  vi.unstubAllEnvs();
  vi.resetModules();
  rmSync(work, { recursive: true });
});

test('the store is the one that the environment names, or that of the working directory', () => {
  expect([store.storePath(), store.prosePath(), store.prosePath('/a')]).toEqual([
    folder,
    join(folder, 'prose'),
    join('/a', 'prose'),
  ]);
  expect(untold).toBe(resolve('.cache/catalogue'));
});

test('what pages read is what the store holds', () => {
  const whole = openStore(folder);
  expect(store.serverIds()).toEqual(whole.serverIds());
  expect(store.readIndex()).toEqual(whole.index());
  expect(store.readTotals()).toEqual(whole.totals());
  expect(store.readSite()).toEqual(whole.frame().site);
  expect(store.readTaxonomy()).toEqual(whole.frame().taxonomy);
  expect(store.keyedServers()).toEqual(whole.keyedServers());
  for (const id of whole.serverIds()) {
    expect(store.readServer(id)).toEqual(whole.server(id));
    expect(store.readExtract('listed', id)).toEqual(whole.extract('listed', id));
    expect(store.readStandings(id)).toEqual(whole.standings(id));
  }
  expect([...store.readExtracts('listed')]).toEqual([...whole.extracts('listed')]);
});

test('a page of one server cannot read what other servers change', () => {
  setServersInScope(['example/notes']);
  expect(() => store.readIndex()).toThrow('a page of one server reads the index');
  expect(store.readServer('example/notes').id).toBe('example/notes');
  setServersInScope(undefined);
  expect(store.readIndex().servers).toHaveLength(3);
});

test('a server that was read last is not read again, and one that is not there is an error', () => {
  const [one = '', other = ''] = store.serverIds();
  const first = store.readServer(one);
  expect(store.readServer(one)).toBe(first);
  expect(store.readServer(other).id).toBe(other);
  expect(store.readServer(one)).toEqual(first);
  expect(() => store.readServer('no/server')).toThrow('no no/server in this store');
});

test('addresses stand under the base path of the site, and only entries of the glossary have one', () => {
  expect(store.urls().tool('example/notes', 'list_notes')).toBe('/risk/tools/example/notes/list_notes/');
  expect([...store.readTermIds()]).toEqual(['tool-poisoning']);
  expect(store.termUrl('tool-poisoning')).toBe('/risk/glossary/tool-poisoning/');
  expect(store.termUrl('no-term')).toBeUndefined();
});

test('ids of frameworks have their names', () => {
  expect(Object.keys(store.readFrameworkTables())).toContain('cwe');
});
