import { expect, test } from 'vitest';
import { type ToolSummary } from '../../record.ts';
import { alikeServers } from './alike-servers.ts';

const tools = (server: string, names: readonly string[]): ToolSummary[] =>
  names.map((name) => ({ server, serverTitle: server.toUpperCase(), name }) as unknown as ToolSummary);

test('pairs come by the number of names they share; a chance meeting is none', () => {
  const all = [
    ...tools('a/x', ['one', 'two', 'three', 'four', 'five']),
    ...tools('b/y', ['one', 'two', 'three', 'four']),
    ...tools('c/z', ['one', 'two', 'three']),
    ...tools('d/w', ['five', 'other']),
  ];
  expect(alikeServers(all, 2).map(({ first, second, names }) => [first.id, second.title, names])).toEqual([
    ['a/x', 'B/Y', 4],
    ['a/x', 'C/Z', 3],
  ]);
});

test('names that many servers use do not count', () => {
  const crowd = (servers: number) =>
    Array.from({ length: servers }, (_, index) => tools(`s/${String(index)}`, ['search', 'fetch', 'ask'])).flat();
  expect(alikeServers(crowd(13), 5)).toEqual([]);
  expect(alikeServers(crowd(12), 100)).toHaveLength(66);
});

test('the most alike come first wherever they stand, and of equally alike ones those of the first id', () => {
  const [few, many] = [
    ['one', 'two', 'three'],
    ['four', 'five', 'six', 'seven'],
  ];
  const all = ['c/c', 'a/a', 'd/d', 'b/b'].flatMap((server, at) => tools(server, (at % 2 === 0 ? few : many) ?? []));
  const later = ['z/a', 'z/b'].flatMap((server) => tools(server, ['x', 'y', 'z', 'x1', 'x2']));
  const pairs = (listed: readonly ToolSummary[]) =>
    alikeServers(listed, 9).map(({ first, second }) => `${first.id} ${second.id}`);
  expect(pairs([...all, ...later])).toEqual(['z/a z/b', 'a/a b/b', 'c/c d/d']);
  const equal = ['e/e', 'f/f', 'd/d', 'c/c'].flatMap((server, at) =>
    tools(server, few?.map((name) => `${name}${at < 2 ? 'x' : ''}`) ?? []),
  );
  expect(pairs(equal)).toEqual(['d/d c/c', 'e/e f/f']);
});

test('two shared names are chance, and a name twice on one server is one', () => {
  expect(alikeServers([...tools('a/a', ['one', 'two']), ...tools('b/b', ['one', 'two'])], 5)).toEqual([]);
  expect(alikeServers([...tools('a/a', ['one', 'one', 'two']), ...tools('b/b', ['one', 'two', 'one'])], 5)).toEqual([]);
});
