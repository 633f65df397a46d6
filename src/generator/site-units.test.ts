import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keyOf, siteUnits, toRender, unitName, unitsOfShard } from './site-units.ts';

const servers = [
  { id: 'acme/notes', tools: 3, hash: 'a' },
  { id: 'acme/mail', tools: 9, hash: 'b' },
];
const keys = { bundle: 'code', shared: 'site', catalogue: 'all' };
const routes = ['/', '/build.json', '/guides/[slug]'];

test('every unit is in exactly one of the parts', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 9 }), fc.integer({ min: 0, max: 40 }), (of, count) => {
      const many = Array.from({ length: count }, (_, number) => ({ id: `a/${String(number)}`, tools: 1, hash: '' }));
      const all = siteUnits(routes, many, keys, 'build');
      const parts = Array.from({ length: of }, (_, index) => unitsOfShard(all, { part: index + 1, of }));
      expect(parts.flat().map(unitName).toSorted()).toEqual(all.map(unitName).toSorted());
    }),
  );
});

test('a server keeps its pages while other servers change, and loses them with code, site or itself', () => {
  const before = siteUnits(routes, servers, keys, 'first');
  const units = Object.fromEntries(before.map((unit) => [unitName(unit), { key: unit.key, files: [unit.name] }]));
  const earlier = { build: 'first', before: 0, tools: 12, units };
  const keptOf = (more: Partial<typeof keys>, hash = 'a', build = 'second') =>
    toRender(siteUnits(routes, [{ id: 'acme/notes', tools: 3, hash }], { ...keys, ...more }, build), earlier)
      .filter(({ kept }) => kept)
      .map(({ name }) => name);
  expect(keptOf({ catalogue: 'other' })).toEqual(['acme/notes']);
  expect(keptOf({})).toEqual(['/', '/guides/[slug]', 'acme/notes']);
  expect(keptOf({}, 'other')).toEqual(['/', '/guides/[slug]']);
  expect(keptOf({ shared: 'other' })).toEqual(['/', '/guides/[slug]']);
  expect(keptOf({ bundle: 'other' })).toEqual([]);
});

test('keys do not run into each other', () => {
  expect(keyOf('a', 'b')).not.toBe(keyOf('ab'));
  expect(keyOf('a,b')).not.toBe(keyOf('a', 'b'));
});
