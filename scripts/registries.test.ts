import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { idsIn, registries } from './registries.ts';

interface Named {
  readonly id: string;
}
/** What a list of any kind has in common: its members, or by id how each is loaded. */
type List = readonly Named[] | Readonly<Record<string, () => Promise<Named>>>;

const loaded = (list: List): Promise<Named[]> =>
  Promise.all(
    Array.isArray(list)
      ? (list as readonly Named[])
      : Object.values(list as Record<string, () => Promise<Named>>).map((load) => load()),
  );

test.each(registries)('every id in $file is the name of a file in $folder, each once', async (registry) => {
  const module = (await import(new URL(`../src/${registry.file}`, import.meta.url).href)) as Record<string, List>;
  const list = module[registry.list] ?? [];
  expect((await loaded(list)).map(({ id }) => id)).toEqual(idsIn(registry));
  if (registry.lazy) expect(Object.keys(list)).toEqual(idsIn(registry));
});

test('the lists are never committed', () => {
  const ignored = readFileSync('.gitignore', 'utf8').split('\n');
  expect(ignored).toEqual(expect.arrayContaining(registries.map(({ file }) => `/src/${file}`)));
});
