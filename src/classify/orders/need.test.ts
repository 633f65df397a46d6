import { expect, test } from 'vitest';
import { orderKinds } from './kinds.ts';
import { needOf } from './need.ts';

test.each([
  [String.raw`\bignor(?:e|ing) (?:all )?(?:rules?|polic(?:y|ies))`, [['ignor'], ['rule', 'polic']]],
  ['(?:do not|never) tell', [['tell'], ['not', 'never']]],
  [String.raw`(?<!a)\d{5,}(?! of)`, [['00000']]],
  [String.raw`[a-z]+ (?:x|secret)`, []],
  ['别告诉', [['别告诉']]],
])('%s needs %j', (source, need) => {
  expect([...needOf(source)].map((one) => one.join()).sort()).toEqual(need.map((one) => one.join()).sort());
});

test('every wording needs something, so that none is tried on every text', () => {
  const wordings = orderKinds.flatMap((kind) => kind.wordings);
  expect(wordings.filter(({ need }) => need.length === 0).map(({ pattern }) => pattern().source)).toEqual([]);
});
