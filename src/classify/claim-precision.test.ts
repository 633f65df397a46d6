import { expect, test } from 'vitest';
import { type Category } from '../vocabulary.ts';
import { auditHints } from './audit-hints.ts';
import { claimPrecision } from './claim-precision.ts';
import { label, type Judgement } from './judgement.ts';

interface Case {
  readonly called: Category;
  readonly wanted: Category;
  readonly accept?: Category[];
  readonly annotations?: Record<string, boolean>;
}

const judgement = ({ called, wanted, accept = [], annotations }: Case, index: number): Judgement => {
  const definition = { name: 'x', ...(annotations === undefined ? {} : { annotations }) };
  const claims = auditHints(definition, { category: called, signals: [] });
  const verdict = {
    category: called,
    risk: 'low',
    confidence: 0.9,
    signals: [],
    decidedBy: undefined,
    claims,
  } as const;
  return { id: String(index), name: 'x', label: label.parse({ category: wanted, accept }), verdict };
};
const precision = (...cases: Case[]) => claimPrecision(cases.map(judgement));

test('a claim is supported where the label leads to the same one, whatever the category is called', () => {
  const { annotated, understated } = precision(
    { called: 'Write', wanted: 'Execute', annotations: { readOnlyHint: true } },
    { called: 'Write', wanted: 'Read', annotations: { readOnlyHint: true } },
    { called: 'Write', wanted: 'Read' },
  );
  expect(annotated).toBe(2);
  expect(understated).toMatchObject({ claimed: 2, supported: 1, defensible: 1, precision: 0.5, missed: 0 });
  expect(understated.wrong).toEqual([{ id: '1', name: 'x', hint: 'readOnlyHint' }]);
});

test('an accepted category makes a claim defensible', () => {
  const { understated } = precision({
    called: 'Destructive',
    wanted: 'Write',
    accept: ['Destructive'],
    annotations: { destructiveHint: false },
  });
  expect(understated).toMatchObject({ claimed: 1, supported: 0, defensible: 1, wrong: [] });
});

test('counts each hint, both kinds, and what was missed', () => {
  const { understated, overstated } = precision(
    { called: 'Destructive', wanted: 'Destructive', annotations: { readOnlyHint: true, destructiveHint: false } },
    { called: 'Read', wanted: 'Destructive', annotations: { readOnlyHint: true } },
    { called: 'Read', wanted: 'Read', annotations: { readOnlyHint: false } },
  );
  expect(understated).toMatchObject({ claimed: 2, supported: 2, missed: 1 });
  expect(overstated).toMatchObject({ claimed: 1, supported: 1, missed: 0 });
});

test('of no claims the precision is 0 and anything is possible', () => {
  expect(precision().understated).toMatchObject({ claimed: 0, precision: 0, interval: { low: 0, high: 1 } });
});
