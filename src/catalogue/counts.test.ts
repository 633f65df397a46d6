import { expect, test } from 'vitest';
import { counts, gravestLevel, sumCounts } from './counts.ts';

const read = { category: 'Read', risk: 'low', signals: ['path'] } as const;
const erase = { category: 'Destructive', risk: 'high', signals: ['path', 'bulk'] } as const;

test('every category, level and signal has its number, those that do not occur are 0', () => {
  const found = counts([read, erase, read]);
  expect(found.tools).toBe(3);
  expect(found.categories).toEqual({ Read: 2, Write: 0, Execute: 0, Destructive: 1, Financial: 0 });
  expect(found.risks).toEqual({ low: 2, medium: 0, high: 1, critical: 0 });
  expect(found.signals).toMatchObject({ path: 3, bulk: 1, url: 0 });
});

test('counts of several servers together are those of all their tools', () => {
  expect(sumCounts([counts([read]), counts([erase, read])])).toEqual(counts([read, erase, read]));
  expect(sumCounts([])).toEqual(counts([]));
});

test('the gravest level that occurs, and the lowest where there are no tools', () => {
  expect(gravestLevel(counts([read, erase]).risks)).toBe('high');
  expect(gravestLevel(counts([read]).risks)).toBe('low');
  expect(gravestLevel(counts([]).risks)).toBe('low');
});
