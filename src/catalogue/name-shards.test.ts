import { expect, test } from 'vitest';
import { sha256Hex } from '../manifest/definition-hash.ts';
import { type CatalogueIndex } from '../record.ts';
import { nameEntries } from './name-shards.ts';

test('a name leads to every server that has a tool of it', () => {
  const tools = [
    { name: 'list', server: 'a/b', slug: 'list' },
    { name: '__proto__', server: 'a/b', slug: 'x-1' },
    { name: 'list', server: 'c/d', slug: 'list' },
  ] as unknown as CatalogueIndex['tools'];
  const entries = nameEntries(tools);
  expect(entries.get(sha256Hex('list'))).toEqual([
    { server: 'a/b', slug: 'list' },
    { server: 'c/d', slug: 'list' },
  ]);
  expect(entries.get(sha256Hex('__proto__'))).toEqual([{ server: 'a/b', slug: 'x-1' }]);
});
