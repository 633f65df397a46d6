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
  decision: 'allow',
  tokens: 0,
  ...more,
});

const index = (tools: ToolSummary[], sizes: Record<string, number> = {}): CatalogueIndex =>
  ({
    tools,
    servers: Object.entries(sizes).map(([id, size]) => ({ id, counts: { tools: size } })),
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

test('servers come by size, then by id', () => {
  expect(frontPage(index([], { 'b/b': 2, 'c/c': 9, 'a/a': 2 })).largest.map(({ id }) => id)).toEqual([
    'c/c',
    'a/a',
    'b/b',
  ]);
});

test('an empty catalogue has no sample', () => {
  expect(frontPage(index([])).sample).toBeUndefined();
});
