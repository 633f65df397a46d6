import { describe, expect, it } from 'vitest';
import { categories, compareRisk } from '../vocabulary.ts';
import { baseRisk, decisiveFact, riskMoves, riskOf } from './risk.ts';

const facts = (...list: string[]): ReadonlySet<string> => new Set(list);

describe('riskOf', () => {
  it.each(categories)('starts %s at its base', (category) => {
    expect(riskOf(category, facts())).toBe(baseRisk[category]);
  });

  it.each(riskMoves.map((move) => [move.category, move.fact, move.risk] as const))(
    '%s with %s is %s',
    (category, fact, risk) => {
      expect(riskOf(category, facts(fact))).toBe(risk);
    },
  );

  it('never calls reading secrets low', () => {
    expect(riskOf('Read', facts('risk:reads-secrets', 'risk:reads-any-file'))).toBe('high');
  });

  it('keeps free code high though its effect is confined to a session', () => {
    expect(riskOf('Execute', facts('risk:confined-effect', 'signal:code'))).toBe('high');
  });

  it('keeps the deletion of many small things critical', () => {
    expect(riskOf('Destructive', facts('risk:small-target', 'risk:many-at-once'))).toBe('critical');
  });

  it('moves money at no less than critical', () => {
    expect(riskOf('Financial', facts(...riskMoves.map(({ fact }) => fact)))).toBe('critical');
  });
});

describe('decisiveFact', () => {
  it('names the fact without which the risk would be lower', () => {
    expect(decisiveFact('Write', facts('signal:access', 'signal:bulk'))).toEqual({
      fact: 'signal:access',
      risk: 'medium',
    });
  });

  it('names none where two facts hold the risk, or none does', () => {
    expect(decisiveFact('Write', facts('signal:access', 'risk:many-at-once'))).toBeUndefined();
    expect(decisiveFact('Read', facts())).toBeUndefined();
  });

  it('never gives a risk that is not lower', () => {
    for (const category of categories)
      for (const { fact } of riskMoves) {
        const decisive = decisiveFact(category, facts(fact));
        if (decisive) expect(compareRisk(decisive.risk, riskOf(category, facts(fact)))).toBeLessThan(0);
      }
  });
});
