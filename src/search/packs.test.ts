import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packs } from './packs.ts';
import { shardOf } from './shards.ts';

const key = fc.string({ unit: fc.constantFrom('a', 'b', ' ', 'é', '字', '😀'), minLength: 1, maxLength: 6 });
const sized = fc
  .uniqueArray(key, { maxLength: 40 })
  .chain((keys) =>
    fc.tuple(...keys.toSorted((a, b) => (a < b ? -1 : 1)).map((one) => fc.tuple(fc.constant(one), fc.nat(9)))),
  );

test('every key stands in the file that its beginning leads to, and no file holds more than fits', () => {
  fc.assert(
    fc.property(sized, (all) => {
      const files = [
        ...packs(
          all.map(([one, size]) => ({ key: one, item: { key: one, size }, size })),
          10,
        ),
      ];
      const froms = files.map(({ from }) => from);
      for (const [one] of all) expect(files[shardOf(froms, one)]?.items.map((item) => item.key)).toContain(one);
      for (const { items } of files)
        if (items.length > 1) expect(items.reduce((sum, { size }) => sum + size, 0)).toBeLessThanOrEqual(10);
    }),
  );
});
