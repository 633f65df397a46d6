import { expect, test } from 'vitest';
import { type ToolSummary } from '../../record.ts';
import { groupRoutes } from './group-routes.ts';
import { groupsPerPage, toolGroups } from './tool-groups.ts';

const tool = (server: string, name: string): ToolSummary => ({
  server,
  serverTitle: `The ${server}`,
  slug: name,
  name,
  category: 'Read',
  risk: 'low',
  description: '',
  signals: [],
  rules: [],
  decision: 'allow',
  tokens: 0,
});

test('tools stand under their server, and what a cap leaves out is counted', () => {
  const groups = toolGroups([tool('a/x', 'one'), tool('b/y', 'two'), tool('a/x', 'three'), tool('a/x', 'four')], 2);
  expect(groups.map(({ serverTitle, tools, more }) => [serverTitle, tools.map(({ name }) => name), more])).toEqual([
    ['The a/x', ['one', 'three'], 1],
    ['The b/y', ['two'], 0],
  ]);
});

test('a long list takes several pages and knows its totals', () => {
  const tools = Array.from({ length: groupsPerPage + 1 }, (_, index) => tool(`s/${String(index)}`, 'read'));
  const routes = groupRoutes([...tools, tool('s/0', 'list')]);
  expect(routes.map(({ page, list }) => [page, list.items.length])).toEqual([
    [undefined, groupsPerPage],
    ['2', 1],
  ]);
  expect(routes[0]?.total).toEqual({ tools: groupsPerPage + 2, servers: groupsPerPage + 1 });
});

test('a list of nothing still has its page', () => {
  expect(groupRoutes([])).toHaveLength(1);
});
