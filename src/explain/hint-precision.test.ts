import { expect, test } from 'vitest';
import { type ClaimPrecision, type ClaimScore } from '../classify/claim-precision.ts';
import { madeUpRound } from '../../tests/made-up-round.ts';
import { hintPrecision } from './hint-precision.ts';

const score = (claimed: number, supported: number): ClaimScore => ({
  claimed,
  supported,
  defensible: supported,
  precision: 0,
  interval: { low: 0, high: 1 },
  missed: 0,
  wrong: [],
});
const fitted: ClaimPrecision = { annotated: 50, understated: score(10, 9), overstated: score(0, 0) };
const made = (count: number, supported: number) => {
  const round = madeUpRound('01');
  return { ...round, firstSight: { ...round.firstSight, understated: { count, supported } } };
};

test('says nothing when no claim was held against a label', () => {
  expect(hintPrecision([], undefined)).toBeUndefined();
  expect(hintPrecision([madeUpRound('01')], { ...fitted, understated: score(0, 0) })).toBeUndefined();
});

test('adds up the rounds and names the fitted figure as fitted', () => {
  const shown = hintPrecision([made(3, 2), made(5, 5)], fitted);
  expect(shown?.lead.replaceAll('\u00a0', ' ')).toBe(
    'Of 8 “declares less” claims on tools never seen before, the label supports 7: 87.5 %. Of 10 “declares less” claims on the catalogue’s reviewed tools, which the rules were fitted to, the label supports 9: 90.0 %.',
  );
  expect(shown?.rows).toEqual([
    ['declares less', 'never seen before, all rounds', '8', '7, 87.5 %', '52.9 to 97.8 %'],
    ['declares less', 'of the catalogue, reviewed', '10', '9, 90.0 %', '59.6 to 98.2 %'],
  ]);
});
