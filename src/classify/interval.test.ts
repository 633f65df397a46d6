import { expect, test } from 'vitest';
import { wilson } from './interval.ts';

test.each([
  // R. G. Newcombe, Statistics in Medicine 17 (1998), table I, method 3; the last: low = n / (n + z²).
  [81, 263, 0.2553, 0.3662],
  [15, 148, 0.0624, 0.1605],
  [0, 20, 0, 0.1611],
  [29, 29, 0.883, 1],
])('%i of %i lie between %f and %f', (right, count, low, high) => {
  const interval = wilson(right, count);
  expect(interval.low).toBeCloseTo(low, 4);
  expect(interval.high).toBeCloseTo(high, 4);
});

test('of nothing drawn nothing is known', () => {
  expect(wilson(0, 0)).toEqual({ low: 0, high: 1 });
});
