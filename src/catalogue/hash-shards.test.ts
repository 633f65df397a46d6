import { expect, test } from 'vitest';
import { type ServerRecord } from '../record.ts';
import { hashEntries, hashesOf, hashShards, prefixLength } from './hash-shards.ts';

test.each([
  [1, 1],
  [32_000, 1],
  [32_001, 2],
  [430_000, 2],
  [512_001, 3],
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

/** As much of a server's record as look-ups read: the tools of version 3 and what they were before. */
const record = (id: string, tools: [string, string][], changed: [string, string, string][]): ServerRecord =>
  ({
    id,
    provenance: { version: '3' },
    tools: tools.map(([name, hash]) => ({ tool: { name, hash }, verdict: { category: 'Write', risk: 'medium' } })),
    history: changed.map(([from, name, hashBefore]) => ({
      from,
      changed: [{ name, hashBefore, before: { category: 'Read', risk: 'low' } }],
    })),
  }) as unknown as ServerRecord;

test('a look-up says which version had a definition, and whether the newest still has it', () => {
  const servers = [
    record(
      'a/b',
      [['save', 'c3']],
      [
        ['1', 'save', 'c1'],
        ['2', 'save', 'c2'],
      ],
    ),
    record(
      'c/d',
      [
        ['save', 'c3'],
        ['load', 'd3'],
      ],
      [['2', 'load', 'c3']],
    ),
  ];
  const entries = hashEntries(servers.map(hashesOf));
  const now = { category: 'Write', risk: 'medium', version: '3', current: true };
  const then = { category: 'Read', risk: 'low', current: false };
  expect(Object.fromEntries(entries)).toEqual({
    c1: [{ server: 'a/b', tool: 'save', version: '1', ...then }],
    c2: [{ server: 'a/b', tool: 'save', version: '2', ...then }],
    c3: [
      { server: 'a/b', tool: 'save', ...now },
      { server: 'c/d', tool: 'save', ...now },
      { server: 'c/d', tool: 'load', version: '2', ...then },
    ],
    d3: [{ server: 'c/d', tool: 'load', ...now }],
  });
});
