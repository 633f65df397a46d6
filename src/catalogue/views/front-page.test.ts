import { expect, test } from 'vitest';
import { type CatalogueIndex, type ToolSummary } from '../../record.ts';
import { frontPage } from './front-page.ts';

const tool = (name: string, more: Partial<ToolSummary>): ToolSummary => ({
  server: 'a/x',
  serverTitle: 'X',
  slug: name,
  name,
  category: 'Execute',
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

const index = (tools: ToolSummary[], grave: Record<string, [critical: number, high: number]> = {}): CatalogueIndex =>
  ({
    tools,
    servers: Object.entries(grave).map(([id, [critical, high]]) => ({ id, counts: { risks: { critical, high } } })),
  }) as unknown as CatalogueIndex;

test('the sample is a tool that shows marks, risk and a limit', () => {
  const good = tool('run', {
    risk: 'high',
    decision: 'limit',
    rules: ['a', 'b'],
    description: 'Runs a command that the caller gives and returns its output.',
  });
  expect(frontPage(index([tool('ping', {}), good, tool('stop', { risk: 'high' })])).sample).toBe(good);
});

test('servers come by critical tools, then by tools of high risk, then by id', () => {
  const grave = { 'b/b': [2, 0], 'c/c': [9, 0], 'd/d': [2, 5], 'a/a': [2, 0] } satisfies Record<
    string,
    [number, number]
  >;
  expect(frontPage(index([], grave)).gravest.map(({ id }) => id)).toEqual(['c/c', 'd/d', 'a/a', 'b/b']);
});

test('an empty catalogue has no sample', () => {
  expect(frontPage(index([])).sample).toBeUndefined();
});
