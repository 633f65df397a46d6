import { expect, test } from 'vitest';
import { type ServerSummary } from '../../record.ts';
import { serverMap } from './server-map.ts';

const server = (id: string, counts: Partial<ServerSummary['counts']['categories']>): ServerSummary => {
  const categories = { Read: 0, Write: 0, Execute: 0, Destructive: 0, Financial: 0, ...counts };
  const tools = Object.values(categories).reduce((sum, count) => sum + count, 0);
  return { id, title: id, counts: { tools, categories } } as unknown as ServerSummary;
};

test('servers that can do worse stand first, each cell shaded by its share', () => {
  const rows = serverMap([
    server('a/reads', { Read: 10 }),
    server('b/pays', { Read: 19, Financial: 1 }),
    server('c/deletes', { Write: 5, Destructive: 5 }),
  ]);
  expect(rows.map(({ id }) => id)).toEqual(['b/pays', 'c/deletes', 'a/reads']);
  expect(rows[0]?.cells.map(({ category, fill }) => `${category} ${fill}`)).toEqual([
    'Read many',
    'Write none',
    'Execute none',
    'Destructive none',
    'Financial few',
  ]);
});

test('only the largest servers are shown', () => {
  expect(serverMap([server('a/small', { Read: 1 }), server('b/large', { Read: 2 })], 1).map(({ id }) => id)).toEqual([
    'b/large',
  ]);
});
