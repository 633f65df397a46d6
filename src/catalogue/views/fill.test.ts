import { expect, test } from 'vitest';
import { riskOf } from '../../classify/risk.ts';
import { type ToolSummary } from '../../record.ts';
import { categories } from '../../vocabulary.ts';
import { fill } from './fill.ts';
import { groupRoutes } from './group-routes.ts';
import { riskTable } from './risk-table.ts';
import { examples } from './rule-examples.ts';

test.each([
  [0, 100, 'none'],
  [1, 100, 'few'],
  [9, 100, 'few'],
  [10, 100, 'some'],
  [39, 100, 'some'],
  [40, 100, 'many'],
  [100, 100, 'many'],
  [0, 0, 'none'],
])('%d of %d is shaded as %s', (part, most, shade) => {
  expect(fill(part, most)).toBe(shade);
});

test('the table of risks begins where the risk function begins', () => {
  expect(riskTable.map(({ category, base }) => [category, base])).toEqual(
    categories.map((category) => [category, riskOf(category, new Set())]),
  );
});

test('an example shows its name, its description and its top-level arguments', () => {
  const inputSchema = { type: 'object', properties: { a: {}, b: { type: 'object', properties: { c: {} } } } };
  expect(
    examples([{ name: 'x', description: 'Does x.', inputSchema }, { name: 'y' }, { name: 'z', inputSchema: {} }]),
  ).toEqual([
    { name: 'x', description: 'Does x.', parameters: ['a', 'b'] },
    { name: 'y', description: '', parameters: [] },
    { name: 'z', description: '', parameters: [] },
  ]);
});

test('a list of tools has its pages, each with the count of all', () => {
  const tool = (server: string, name: string) => ({ server, serverTitle: server, slug: name, name }) as ToolSummary;
  const [only, ...more] = groupRoutes([tool('a/b', 'x'), tool('a/b', 'y'), tool('c/d', 'x')]);
  expect(more).toEqual([]);
  expect([only?.page, only?.total]).toEqual([undefined, { tools: 3, servers: 2 }]);
  const [empty] = groupRoutes([]);
  expect(empty?.total).toEqual({ tools: 0, servers: 0 });
  const many = groupRoutes(Array.from({ length: 500 }, (_, i) => tool(`a/s${String(i)}`, 'x')));
  expect(many.map(({ page }) => page)).toEqual(many.map((_, i) => (i === 0 ? undefined : String(i + 1))));
  expect(many.length).toBeGreaterThan(1);
});
