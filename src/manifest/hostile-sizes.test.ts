import { expect, test } from 'vitest';
import { normaliseAll } from './normalise.ts';
import { readManifest } from './read-manifest.ts';
import { toolPlaces } from './tool-places.ts';

const many = <T>(count: number, make: (index: number) => T): T[] => Array.from({ length: count }, (_, i) => make(i));
const tool = (index: number, name = `delete_thing_${String(index)}`) => ({
  name,
  description: `Deletes thing number ${String(index)}.`,
  inputSchema: { type: 'object', properties: { id: { type: 'string', description: 'The id' } } },
});
const list = (tools: readonly object[]): string => JSON.stringify({ tools });
const oneOf = (inputSchema: object): string => list([{ name: 'read_x', description: 'Reads', inputSchema }]);
const lines = (values: readonly object[]): string => values.map((one) => JSON.stringify(one)).join('\n');
const properties = (count: number) =>
  Object.fromEntries(many(count, (i) => [`p${String(i)}`, { description: 'A value' }]));

/** Texts of three to five megabytes, each made once it is asked for. */
const kinds: readonly [string, () => string][] = [
  ['tools of different names', () => list(many(30_000, (i) => tool(i)))],
  ['tools of one name', () => list(many(25_000, (i) => tool(i, 'delete_thing')))],
  ['tools that are all the same', () => list(many(30_000, () => tool(1)))],
  ['names alone', () => list(many(170_000, (i) => ({ name: `t${String(i)}` })))],
  ['arguments of one tool', () => oneOf({ properties: properties(110_000) })],
  [
    'definitions beside one reference',
    () => oneOf({ properties: { a: { $ref: '#/$defs/p1' } }, $defs: properties(110_000) }),
  ],
  ['values of one argument', () => oneOf({ properties: { a: { enum: many(350_000, (i) => `v_${String(i)}`) } } })],
  ['empty lists', () => oneOf({ enum: many(1_200_000, () => []) })],
  [
    'levels, as deep as is read',
    () =>
      list([{ name: 'a', enum: [] }]).replace(
        '[]',
        `[${many(35_000, () => '['.repeat(55) + ']'.repeat(55)).join(',')}]`,
      ),
  ],
  ['levels beyond that', () => '{"a":'.repeat(700_000) + '1' + '}'.repeat(700_000)],
  ['lines of tools', () => lines(many(30_000, (i) => tool(i)))],
  ['lines of answers', () => lines(many(25_000, (id) => ({ jsonrpc: '2.0', id, result: { tools: [tool(id)] } })))],
  ['events of a stream', () => many(25_000, (i) => `data: ${list([tool(i)])}\n`).join('\n')],
  ['lines of a log that look like JSON and are none', () => `${'["x" y] {z}\n'.repeat(350_000)}${list([tool(1)])}`],
  ['brackets that never close', () => `${'[[1, '.repeat(800_000)}\n${list([tool(1)])}`],
  ['one description', () => list([{ ...tool(1), description: 'Deletes a thing. '.repeat(290_000) }])],
  ['line ends behind the tools', () => list([tool(1)]) + '\n'.repeat(4_900_000)],
  [
    'numbers that no double holds',
    () => oneOf({ enum: ['X'] }).replace('"X"', many(170_000, (i) => `1844674407370955${String(1000 + i)}`).join(',')),
  ],
];

test.each(kinds)('megabytes of %s are read, or refused, and found again in a moment', (_what, make) => {
  const text = make();
  expect(text.length).toBeGreaterThan(2_900_000);
  const before = process.cpuUsage();
  const { value: tools = [], places = [], problems = [] } = readManifest('file', text);
  normaliseAll(tools);
  const placeOf = toolPlaces({ text, tools, places });
  tools.forEach((one) => placeOf(one)?.words({ field: '/description', start: 0, end: 3 }));
  const { user, system } = process.cpuUsage(before);
  expect(tools.length + problems.length).toBeGreaterThan(0);
  // A sixth to a half of this on the machine it was written on; other work beside it must not make it fail.
  expect((user + system) / 1e6).toBeLessThan(4);
});

test('a large file that ends in the middle ends soon', () => {
  const [megabyte, limit] = [1_000_000, 4_000];
  for (const text of [
    '{"a":'.repeat(megabyte),
    '['.repeat(5 * megabyte),
    '[{"a":1}\n'.repeat(megabyte / 2),
    '[1,2\n'.repeat(megabyte),
    list([{ name: 'a' }]).repeat(megabyte / 20),
  ]) {
    // Of the processor, since on a busy machine the clock runs on while others are at work.
    const start = process.cpuUsage();
    readManifest('m.json', text);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1000, text.slice(0, 9)).toBeLessThan(limit);
  }
});
