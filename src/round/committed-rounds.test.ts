import { expect, test } from 'vitest';
import { readRounds } from '../catalogue/read-rounds.ts';
import { evaluate } from '../classify/evaluation.ts';
import { problemLine } from '../manifest/problem.ts';
import { firstVerdicts } from './first-verdicts.ts';
import { scoresOf } from './scores.ts';

const { rounds, problems } = readRounds('catalog/rounds');

test('every committed round is readable, and no tool stands in two of them', () => {
  expect(problems.map(problemLine)).toEqual([]);
  const hashes = rounds.flatMap(({ lines }) => lines.map(({ hash }) => hash));
  expect(new Set(hashes).size).toBe(hashes.length);
});

test('scores are those of the verdicts and labels that stand beside them', () => {
  for (const { number, round, lines } of rounds)
    for (const [scores, reading] of [
      [round.firstSight, 'first'],
      [round.settled, 'settled'],
    ] as const) {
      const judgements = firstVerdicts(lines, reading);
      if (scores && judgements.length > 0)
        expect({ number, ...scores }).toMatchObject({ number, ...scoresOf(evaluate(judgements)) });
    }
});
