import { expect, test } from 'vitest';
import { madeUpRound } from '../../../tests/made-up-round.ts';
import { roundsPlot } from './rounds-plot.ts';

const rounds = [madeUpRound('02', { strict: 0.9, size: 100 }), madeUpRound('01', { strict: 0.8, size: 100 })];

test('oldest on the left, at equal distances', () => {
  expect(roundsPlot(rounds).points.map(({ number, x }) => [number, x])).toEqual([
    ['01', 25],
    ['02', 75],
  ]);
});

test('the scale runs from the ten per cent below the lowest interval to all', () => {
  const { ticks, points } = roundsPlot(rounds);
  expect(ticks.map(({ share }) => share)).toEqual([0.7, 0.8, 0.9, 1]);
  expect(points[0]?.y).toBe(ticks[1]?.y);
  for (const { y, high, low } of points)
    expect([high < y, y < low, low <= (ticks[0]?.y ?? 0)]).toEqual([true, true, true]);
});

test('a perfect round still has a scale', () => {
  const { ticks } = roundsPlot([madeUpRound('01', { strict: 1, size: 1000 })]);
  expect(ticks.map(({ share }) => share)).toEqual([0.9, 1]);
});

test('says in words what it shows', () => {
  expect(roundsPlot(rounds).label).toBe(
    'Category right: round 01 80.0 %, interval 71.1 % to 86.7 %; round 02 90.0 %, interval 82.6 % to 94.5 %',
  );
});

test('joins neighbours and holds the newest twelve', () => {
  const many = Array.from({ length: 15 }, (_, index) => madeUpRound(String(15 - index).padStart(2, '0')));
  const { points, links } = roundsPlot(many);
  expect([points[0]?.number, points.at(-1)?.number, links.length]).toEqual(['04', '15', 11]);
});
