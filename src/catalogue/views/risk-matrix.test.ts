import { expect, test } from 'vitest';
import { riskMatrix } from './risk-matrix.ts';

test('every tool is counted in one cell, and cells are shaded beside the fullest', () => {
  const rows = riskMatrix([
    ...Array.from({ length: 20 }, () => ({ category: 'Read' as const, risk: 'low' as const })),
    ...Array.from({ length: 5 }, () => ({ category: 'Write' as const, risk: 'medium' as const })),
    { category: 'Write', risk: 'high' },
  ]);
  expect(rows.map(({ category, tools }) => [category, tools])).toEqual([
    ['Read', 20],
    ['Write', 6],
    ['Execute', 0],
    ['Destructive', 0],
    ['Financial', 0],
  ]);
  expect(rows[0]?.cells[0]).toEqual({ risk: 'low', tools: 20, fill: 'many' });
  expect(rows[1]?.cells.map(({ fill }) => fill)).toEqual(['none', 'some', 'few', 'none']);
});

test('an empty catalogue has an empty matrix', () => {
  expect(riskMatrix([]).flatMap(({ cells }) => cells.map(({ fill }) => fill))).toEqual(Array(20).fill('none'));
});
