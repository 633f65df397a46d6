import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idsIn, registries } from './registries.ts';

/** What a list of any kind has in common. */
type List = readonly { readonly id: string }[];

test.each(registries)('every id in $file is the name of a file in $folder, each once', async (registry) => {
  const module = (await import(new URL(`../src/${registry.file}`, import.meta.url).href)) as Record<string, List>;
  expect(module[registry.list]?.map(({ id }) => id)).toEqual(idsIn(registry));
});

test('the lists are never committed', () => {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(registries.map(({ file }) => `/src/${file}`)));
});
