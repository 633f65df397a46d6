import { expect, test } from 'vitest';
import { askBelow } from '../policy/recommend.ts';
import { confidenceNote } from './confidence-note.ts';

test.each([
  [1, 'high'],
  [0.9, 'high'],
  [0.89, 'good'],
  [0.8, 'good'],
  [0.79, 'moderate'],
  [askBelow, 'moderate'],
  [askBelow - 0.01, 'low'],
  [0, 'low'],
])('a confidence of %d is called %s, and a reason stands beside it', (value, label) => {
  expect(confidenceNote(value)).toEqual({ value, label, why: expect.stringMatching(/\.$/) as string });
});

test('only the lowest step says that the recommendation is careful', () => {
  expect([1, 0.85, askBelow, 0].map((value) => confidenceNote(value).why.includes('careful'))).toEqual([
    false,
    false,
    false,
    true,
  ]);
});
