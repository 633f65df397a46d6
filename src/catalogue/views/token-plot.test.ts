import { expect, test } from 'vitest';
import { tokenPlot } from './token-plot.ts';
import { shareOfWindow, tokenRanking } from './token-ranking.ts';

test('each weight stands in one class, and the tallest bar reaches the top', () => {
  const weights = [0, 63, 64, 127, 128, 5000, 90_000];
  const { bars, label } = tokenPlot(weights);
  expect(bars.map(({ tools }) => tools)).toEqual([2, 2, 1, 0, 0, 0, 0, 2]);
  expect(Math.max(...bars.map(({ height }) => height))).toBe(bars[0]?.height);
  expect(bars.every(({ y, height }) => y + height === 180 && y >= 30)).toBe(true);
  expect(label).toContain('2 tools from 4,096');
  expect(tokenPlot([]).bars.every(({ height }) => height === 0)).toBe(true);
});

test('the heaviest come first, with medians and the share of the heaviest tenth', () => {
  const tools = [10, 90, 40].map((tokens, index) => ({ slug: String(index), tokens }));
  const servers = [50, 140].map((tokens, index) => ({ id: String(index), cost: { tokens } }));
  const ranking = tokenRanking({ servers, tools } as unknown as Parameters<typeof tokenRanking>[0], 2);
  expect(ranking.tools.map(({ tokens }) => tokens)).toEqual([90, 40]);
  expect(ranking.servers.map(({ id }) => id)).toEqual(['1', '0']);
  expect(ranking).toMatchObject({ medianTool: 40, medianServer: 50, total: 140, shareOfHeaviestTenth: 64 });
  expect([shareOfWindow(100), shareOfWindow(3600)]).toEqual(['< 0.1 %', '1.8 %']);
});
