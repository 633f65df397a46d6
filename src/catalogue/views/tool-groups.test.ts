import { expect, test } from 'vitest';
import { type ToolSummary } from '../../record.ts';
import { groupRoutes, listRoutes, toolsPerPage } from './group-routes.ts';
import { toolGroups } from './tool-groups.ts';

const tool = (server: string, name: string, more: Partial<ToolSummary> = {}): ToolSummary => ({
  server,
  serverTitle: `The ${server}`,
  slug: name,
  name,
  category: 'Read',
  risk: 'low',
  description: '',
  signals: [],
  rules: [],
  attacks: [],
  decision: 'allow',
  refuses: false,
  tokens: 0,
  ...more,
});
const worst = { category: 'Destructive', risk: 'critical' } as const;

test('servers with most tools of the worst level come first, and the worst tools of each', () => {
  const groups = toolGroups(
    [
      tool('a/x', 'one'),
      tool('a/x', 'two'),
      tool('b/y', 'three'),
      tool('b/y', 'four', worst),
      tool('c/z', 'five', { category: 'Write', risk: 'high' }),
      tool('c/z', 'six', { category: 'Execute', risk: 'high' }),
    ],
    10,
  );
  expect(
    groups.map(({ server, levels }) => [
      server,
      levels.map(({ risk, tools }) => `${risk}: ${tools.map(({ name }) => name).join(' ')}`),
    ]),
  ).toEqual([
    ['b/y', ['critical: four', 'low: three']],
    ['c/z', ['high: six five']],
    ['a/x', ['low: one two']],
  ]);
});

test('servers that are alike stand by their titles', () => {
  expect(toolGroups([tool('b/y', 'one'), tool('a/x', 'two')], 10).map(({ server }) => server)).toEqual(['a/x', 'b/y']);
});

test('a server with very many tools continues, and no tool is lost', () => {
  const groups = toolGroups(
    [1, 2, 3, 4, 5].map((name) => tool('a/x', String(name))),
    2,
  );
  expect(groups.map(({ from, shown, total }) => [from, shown, total])).toEqual([
    [1, 2, 5],
    [3, 2, 5],
    [5, 1, 5],
  ]);
  expect(groups.flatMap(({ levels }) => levels.flatMap(({ tools }) => tools.map(({ name }) => name)))).toEqual([
    ...'12345',
  ]);
});

test('a long list takes several pages, knows its totals and holds every tool', () => {
  const tools = Array.from({ length: toolsPerPage + 1 }, (_, index) =>
    tool(`s/${String(index % 7)}`, `t${String(index)}`),
  );
  const routes = groupRoutes(tools);
  expect(routes.map(({ page }) => page)).toEqual([undefined, '2']);
  expect(routes[0]?.total).toEqual({ tools: toolsPerPage + 1, servers: 7 });
  const held = routes.flatMap(({ list }) => list.items.flatMap(({ levels }) => levels.flatMap((level) => level.tools)));
  expect(held.map(({ name }) => name).sort()).toEqual(tools.map(({ name }) => name).sort());
});

test('a very long list shows its gravest servers, each with all of its tools, and says how many it has', () => {
  const tools = ['a/x', 'b/y', 'c/z'].flatMap((server) =>
    ['one', 'two', 'three'].map((name) => tool(server, name, server === 'b/y' ? worst : {})),
  );
  const routes = groupRoutes(tools, 4);
  const servers = routes.flatMap(({ list }) => list.items.map(({ server }) => server));
  expect(servers).toEqual(['b/y', 'a/x']);
  expect(routes[0]).toMatchObject({ listed: 6, total: { tools: 9, servers: 3 } });
});

test('a tool stands on each of the lists that it is on, and lists without tools have their page', () => {
  const tools = [tool('a/x', 'one', { signals: ['url', 'path'] }), tool('a/x', 'two', { signals: ['url'] })];
  const routes = listRoutes(tools, ['url', 'path', 'code'], ({ signals }) => signals);
  expect(routes.map(({ of, total }) => [of, total.tools])).toEqual([
    ['url', 2],
    ['path', 1],
    ['code', 0],
  ]);
});

test('a list of nothing still has its page', () => {
  expect(groupRoutes([])).toHaveLength(1);
});
