import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { writeAnotherCatalogue } from '../../tests/another-catalogue.ts';
import { dataRows, rankedRows } from '../explain/data-row.ts';
import { urlsUnder } from '../urls.ts';
import { buildStore } from './build-store.ts';
import { extractKinds } from './extract-kinds.ts';
import { extractsOf } from './extracts.ts';
import { openStore } from './open-store.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'extracts-'));
  writeAnotherCatalogue(join(work, 'catalogue'));
});
afterEach(() => {
  rmSync(work, { recursive: true });
});

async function stored(name: string) {
  const options = { threads: 0, cache: join(work, 'compiled.sqlite') };
  expect(await buildStore(join(work, 'catalogue'), join(work, name), options)).toMatchObject({ ok: true });
  return openStore(join(work, name));
}

const plain = (value: unknown): unknown => JSON.parse(JSON.stringify(value));

test('extracts say of each server what its whole record says', async () => {
  const store = await stored('store');
  const frame = store.frame();
  for (const record of store.servers()) {
    // A record holds no readings, and its rows have their ranks.
    const whole = extractsOf(record, [], frame);
    for (const kind of extractKinds.filter((one) => one !== 'rows' && one !== 'finds'))
      expect(store.extract(kind, record.id)).toEqual(plain(whole[kind]));
    const address = (slug: string): string =>
      new URL(urlsUnder(frame.site.base).tool(record.id, slug), frame.site.url).href;
    expect(rankedRows(store.extract('rows', record.id), store.standings(record.id))).toEqual(dataRows(record, address));
  }
  expect([...store.extracts('listed')].map(({ id }) => id)).toEqual(store.serverIds());
  expect(() => store.extract('text', 'no/server')).toThrow('no no/server in this store');
});

test('where a site moves, what an earlier build made for its old address does not stay', async () => {
  await stored('before');
  const file = join(work, 'catalogue', 'site.yaml');
  writeFileSync(file, readFileSync(file, 'utf8').replace(/^url: .*$/m, 'url: https://moved.example'));
  const store = await stored('after');
  for (const { url } of [...store.extracts('rows')].flat()) expect(url).toMatch(/^https:\/\/moved\.example\//);
});
