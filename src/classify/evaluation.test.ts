import { describe, expect, it } from 'vitest';
import { type Category, type Risk, type Signal } from '../vocabulary.ts';
import { evaluate } from './evaluation.ts';
import { label, type Judgement } from './judgement.ts';
import { wilson } from './interval.ts';

interface Case {
  readonly wanted: Category;
  readonly called: Category;
  readonly accept?: Category[];
  readonly risk?: Risk;
  readonly confidence?: number;
  readonly signals?: Signal[];
  readonly shown?: Signal[];
  readonly maybe?: Signal[];
}

const judgement = ({
  wanted,
  called,
  accept = [],
  risk,
  confidence = 0.95,
  signals,
  shown = [],
  maybe = [],
}: Case): Judgement => ({
  id: 'id',
  name: 'name',
  label: label.parse({ category: wanted, accept, risk, signals, signalsMaybe: maybe }),
  verdict: { category: called, risk: 'low', confidence, signals: shown, decidedBy: undefined },
});

describe('evaluate', () => {
  it('counts strict and lenient accuracy and macro-F1 over the categories that occur', () => {
    const scores = evaluate([
      judgement({ wanted: 'Read', called: 'Read' }),
      judgement({ wanted: 'Write', called: 'Execute', accept: ['Execute'] }),
      judgement({ wanted: 'Write', called: 'Write' }),
      judgement({ wanted: 'Read', called: 'Write' }),
    ]);
    expect(scores.strict).toBe(0.5);
    expect(scores.lenient).toBe(0.75);
    expect(scores.macroF1).toBeCloseTo((2 / 3 + 1 / 2) / 2);
    expect(scores.confusion.Write).toMatchObject({ Write: 1, Execute: 1 });
    expect(scores.mistakes).toHaveLength(2);
  });

  it('scores risk only where the label has one', () => {
    const scores = evaluate([
      judgement({ wanted: 'Read', called: 'Read', risk: 'low' }),
      judgement({ wanted: 'Read', called: 'Read' }),
    ]);
    expect([scores.risk, scores.riskCount]).toEqual([1, 1]);
  });

  it('leaves doubtful signals out, and tools whose signals are not labelled', () => {
    const scores = evaluate([
      judgement({ wanted: 'Read', called: 'Read', signals: ['path'], shown: ['path', 'url', 'code'], maybe: ['url'] }),
      judgement({ wanted: 'Read', called: 'Read', shown: ['bulk'] }),
    ]);
    expect(scores.signalF1).toBeCloseTo(2 / 3);
  });

  it('lists dangerous tools that were called Read, but not where a reader may accept that', () => {
    const scores = evaluate([
      judgement({ wanted: 'Execute', called: 'Read' }),
      judgement({ wanted: 'Execute', called: 'Read', accept: ['Read'] }),
      judgement({ wanted: 'Write', called: 'Read' }),
    ]);
    expect(scores.dangerous).toBe(1);
    expect(scores.dangerousCalledRead).toHaveLength(1);
  });

  it('groups verdicts by confidence', () => {
    const scores = evaluate([
      judgement({ wanted: 'Read', called: 'Read', confidence: 0.92 }),
      judgement({ wanted: 'Read', called: 'Write', confidence: 0.55 }),
    ]);
    expect(scores.reliability.map(({ from, count, strict }) => [from, count, strict])).toEqual([
      [0.5, 1, 0],
      [0.9, 1, 1],
    ]);
    expect(scores.confident).toEqual({ count: 1, strict: 1, lenient: 1 });
    expect(scores.calibrationError).toBeCloseTo((0.55 + 0.08) / 2);
  });

  it('gives intervals, that of risk over the tools whose risk is labelled', () => {
    const scores = evaluate([
      judgement({ wanted: 'Read', called: 'Read', risk: 'low' }),
      judgement({ wanted: 'Read', called: 'Write', accept: ['Write'] }),
    ]);
    expect(scores.intervals.strict).toEqual(wilson(1, 2));
    expect(scores.intervals.lenient).toEqual(wilson(2, 2));
    expect(scores.intervals.risk).toEqual(wilson(1, 1));
  });

  it('leaves verdicts without an audit out of the claims about annotations', () => {
    expect(evaluate([judgement({ wanted: 'Read', called: 'Read' })]).claims.annotated).toBe(0);
  });

  it('has nothing to say about nothing', () => {
    expect(evaluate([])).toMatchObject({ count: 0, strict: 0, macroF1: 0, signalF1: 0 });
  });
});
