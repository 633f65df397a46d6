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
  const crowd = Array.from({ length: 13 }, (_, index) => tools(`s/${String(index)}`, ['search', 'fetch', 'ask']));
  expect(alikeServers(crowd.flat(), 5)).toEqual([]);
});
