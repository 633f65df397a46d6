import { describe, expect, test } from 'vitest';
import { madeUpRound } from '../../tests/made-up-round.ts';
import { firstSight } from './first-sight.ts';

describe('firstSight', () => {
  test('says nothing without rounds', () => {
    expect(firstSight([])).toBeUndefined();
  });

  test('leads with the newest round, as counts, share and interval', () => {
    const shown = firstSight([madeUpRound('02', { strict: 0.9, size: 100 }), madeUpRound('01')]);
    expect(shown?.lead.replaceAll('\u00a0', ' ')).toBe(
      'In round 02, the newest, of 25 November 2026, the rules gave 90 of 100 tools the category of the label: 90.0 %, with a 95 % interval from 82.6 to 94.5 %. With categories that a second reader could defend it is 95.0 %. Of 12 tools labelled Execute, Destructive or Financial, the rules took 1 for a Read.',
    );
    expect(shown?.rows.map(({ round }) => round)).toEqual(['02', '01']);
    expect(shown?.rows[0]?.further).toEqual(['95.0 %', '70.0 %', '0.650', '1 of 12', '90.0 % of 30']);
  });

  test('gives a settled round a second row and explains it', () => {
    const { firstSight: settled } = madeUpRound('01', { strict: 0.84 });
    const shown = firstSight([madeUpRound('01', { settled, agreement: { tools: 20, category: 18, risk: 17 } })]);
    expect(shown?.rows.map(({ round, right }) => [round, right])).toEqual([
      ['01', '80.0 %'],
      ['01, settled', '84.0 %'],
    ]);
    expect(shown?.labels).toMatch(/20 tools were read a second time.*18 times.*17 times/);
    expect(shown?.labels).toMatch(/Rows called settled/);
  });

  test('says who labelled', () => {
    const byPerson = madeUpRound('02', { reader: 'person' });
    expect(firstSight([madeUpRound('01')])?.labels).toMatch(/^The labels were made by a language model/);
    expect(firstSight([byPerson, madeUpRound('01')])?.labels).toMatch(
      /^The labels of round 01 were made by a language/,
    );
    expect(firstSight([byPerson])?.labels).toBe('The labels were made by people.');
  });

  test('tells how a round was drawn and scored', () => {
    expect(firstSight([madeUpRound('01')])?.details[0]?.text).toBe(
      'Made up for a test. Seed 7. Labelled by: A test. Each tool was judged by itself, at rules 0123456789ab.',
    );
  });
});
