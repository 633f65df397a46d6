import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Keyed, shardOf, shards, shardsBelow } from './shards.ts';

const cut = { most: 6, kept: 3, depth: 5 };
const key = fc.string({ unit: fc.constantFrom('a', 'b', 'c', 'é', '😀'), maxLength: 7 });
const keyed = fc
  .array(key, { maxLength: 60 })
  .map((keys) => keys.map((one, item): Keyed<number> => ({ key: one, item, weight: item % 5 })));

test('what begins with a key stands in its file, or in those below it, but for what shares one key with too many', () => {
  fc.assert(
    fc.property(keyed, key, (all, typed) => {
      const files = shards(all, cut);
      const froms = files.map(({ from }) => from);
      expect(froms).toEqual(froms.toSorted((a, b) => (a < b ? -1 : 1)));
      const numbers = [shardOf(froms, typed), ...shardsBelow(froms, typed)];
      const found = new Set(numbers.flatMap((one) => files[one]?.items ?? []));
      const counts = Map.groupBy(all, (one) => one.key);
      for (const { key: other, item } of all)
        if (other.startsWith(typed) && (counts.get(other)?.length ?? 0) <= cut.kept) expect(found).toContain(item);
    }),
  );
});

test('no file holds more than its share, but at the greatest depth, and neighbours would', () => {
  fc.assert(
    fc.property(keyed, (all) => {
      const files = shards(all, cut);
      files.forEach(({ from, items }, at) => {
        expect(items.length).toBeLessThanOrEqual(from.length >= cut.depth ? all.length : cut.most);
        const next = files[at + 1];
        if (next) expect(new Set([...items, ...next.items]).size).toBeGreaterThan(cut.most);
      });
    }),
  );
});

test('a beginning that many share keeps the weightiest', () => {
  const all = Array.from({ length: 20 }, (_, item) => ({
    key: `a${String.fromCharCode(98 + item)}`,
    item,
    weight: item,
  }));
  const [first] = shards(all, cut);
  expect(first?.from).toBe('');
  expect(first?.items.slice(0, 3)).toEqual([19, 18, 17]);
});
