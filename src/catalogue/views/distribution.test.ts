import { expect, test } from 'vitest';
import { distribution } from './distribution.ts';

test('stretches run from the highest level to the lowest and fill the bar', () => {
  expect(distribution({ low: 50, medium: 25, high: 0, critical: 25 })).toEqual([
    { risk: 'critical', tools: 25, start: 0, share: 25 },
    { risk: 'medium', tools: 25, start: 25, share: 25 },
    { risk: 'low', tools: 50, start: 50, share: 50 },
  ]);
});

test('rounding leaves no gap at the end', () => {
  const stretches = distribution({ low: 1, medium: 1, high: 1, critical: 4 });
  const last = stretches.at(-1);
  expect((last?.start ?? 0) + (last?.share ?? 0)).toBeCloseTo(100, 5);
});

test('a server without tools has an empty bar', () => {
  expect(distribution({ low: 0, medium: 0, high: 0, critical: 0 })).toEqual([]);
});
