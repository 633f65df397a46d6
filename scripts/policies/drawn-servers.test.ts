import { expect, test } from 'vitest';
import { drawnServers } from './drawn-servers.ts';
import { type ProvedServer } from './proved-server.ts';

const server = (id: string, names: readonly string[]): ProvedServer => ({
  id,
  target: { server: id, tools: [] } as unknown as ProvedServer['target'],
  tools: names.map((tool) => ({ tool, recommendation: { conditions: [] } })) as unknown as ProvedServer['tools'],
  definitions: [],
});
const named = (count: number, prefix = 'tool_'): string[] =>
  Array.from({ length: count }, (_, index) => `${prefix}${String(index)}`);
const small = Array.from({ length: 100 }, (_, index) => server(`small-${String(index)}`, named(2)));
const servers = [...small, server('odd', ['a.b', 'c d']), server('large', named(90)), server('huge', named(500))];
const ids = (tools: number, seed: number): string[] => drawnServers(servers, tools, seed).map(({ id }) => id);

test('every kind of server is drawn, up to so many tools', () => {
  for (let seed = 0; seed < 20; seed += 1) {
    const drawn = drawnServers(servers, 200, seed);
    expect(drawn.map(({ id }) => id)).toEqual(expect.arrayContaining(['odd', 'large']));
    expect(drawn.reduce((sum, { tools }) => sum + tools.length, 0)).toBe(200);
  }
});

test('a seed draws the same, and in time each server has its turn', () => {
  expect(ids(200, 7)).toEqual(ids(200, 7));
  const seen = new Set(Array.from({ length: 200 }, (_, seed) => ids(600, seed)).flat());
  expect(seen.size).toBe(servers.length);
});

test('of a catalogue with fewer tools all are drawn, and of one large server itself', () => {
  expect(new Set(ids(10_000, 1)).size).toBe(servers.length);
  expect(drawnServers(servers.slice(-1), 10, 1).map(({ id }) => id)).toEqual(['huge']);
});
