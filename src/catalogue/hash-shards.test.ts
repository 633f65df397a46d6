import { expect, test } from 'vitest';
import { hashShards, prefixLength } from './hash-shards.ts';

test.each([
  [1, 2],
  [51_200, 2],
  [51_201, 3],
  [430_000, 3],
  [819_201, 4],
])('%i definitions are found by %i digits', (definitions, digits) => {
  expect(prefixLength(definitions)).toBe(digits);
});

test('each hash stands in the shard of its first digits, in order', () => {
  const entry = { server: 'a/b', tool: 't', version: '1', current: true, category: 'Read', risk: 'low' } as const;
  const shards = hashShards(
    new Map([
      ['b1', [entry]],
      ['a2', [entry]],
      ['a1', [entry]],
    ]),
    1,
  );
  expect([...shards].map(([prefix, shard]) => [prefix, Object.keys(shard)])).toEqual([
    ['a', ['a1', 'a2']],
    ['b', ['b1']],
  ]);
});
