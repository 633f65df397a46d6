import { expect, test } from 'vitest';
import { type Category, type Risk } from '../vocabulary.ts';
import { profileEntries, profiles, type ProfileId } from './profiles.ts';
import { type Condition, type DecisionKind, type Recommendation } from './recommendation.ts';

const condition: Condition = { argument: 'action', operator: 'in', value: ['get'], why: 'Others are refused.' };
const advice = (kind: Exclude<DecisionKind, 'limit'>, split?: Exclude<DecisionKind, 'limit'>): Recommendation => ({
  decision: { kind },
  reason: 'As advised.',
  conditions: split ? [condition] : [],
  withoutConditions: split && { kind: split },
});

function advised(id: ProfileId, category: Category, risk: Risk, recommendation: Recommendation): Recommendation {
  const profile = profiles.find((one) => one.id === id);
  if (!profile) throw new Error(`no profile ${id}`);
  const [entry] = profileEntries(profile, [{ tool: 'it', category, risk, recommendation }]);
  if (!entry) throw new Error('no entry');
  return entry.recommendation;
}

test.each([
  ['Read', 'low', advice('allow'), 'allow', 'allow'],
  ['Read', 'medium', advice('allow'), 'allow', 'ask'],
  ['Read', 'high', advice('ask'), 'ask', 'ask'],
  ['Read', 'high', advice('deny'), 'deny', 'deny'],
  ['Write', 'low', advice('allow'), 'hide', 'ask'],
  ['Write', 'medium', advice('deny'), 'hide', 'deny'],
  ['Execute', 'high', advice('ask'), 'hide', 'ask'],
  ['Destructive', 'high', advice('ask'), 'hide', 'hide'],
  ['Financial', 'critical', advice('ask'), 'hide', 'hide'],
] as const)('%s of %s risk under every profile', (category, risk, recommendation, readOnly, strict) => {
  expect(advised('recommended', category, risk, recommendation)).toBe(recommendation);
  expect(advised('read-only', category, risk, recommendation).decision).toEqual({ kind: readOnly });
  expect(advised('strict', category, risk, recommendation).decision).toEqual({ kind: strict });
});

test('a stricter profile decides about every call, and keeps what counts for calls whose arguments are not looked at', () => {
  expect(advised('strict', 'Write', 'medium', advice('allow', 'deny'))).toMatchObject({
    decision: { kind: 'deny' },
    conditions: [],
    withoutConditions: undefined,
  });
  expect(advised('strict', 'Write', 'medium', advice('deny', 'allow')).decision.kind).toBe('ask');
});

test('a decision that stands without conditions is not replaced by one for other tools', () => {
  const odd: Recommendation = { ...advice('ask'), withoutConditions: { kind: 'hide' } };
  expect(advised('strict', 'Write', 'medium', odd).decision.kind).toBe('ask');
});

test('entries keep the order and the names of the server', () => {
  const tools = ['b', 'a'].map((tool) => ({
    ...{ tool, category: 'Write', risk: 'medium', recommendation: advice('allow') },
  })) as Parameters<typeof profileEntries>[1];
  for (const profile of profiles) expect(profileEntries(profile, tools).map(({ tool }) => tool)).toEqual(['b', 'a']);
});
