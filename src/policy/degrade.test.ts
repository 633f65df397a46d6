import { expect, test } from 'vitest';
import { enforcementOf, settle, settleAll, type Ability } from './degrade.ts';
import { decisions, type Condition, type Decision, type DecisionKind } from './recommendation.ts';

const all: Ability = { subject: 'It', decisions, unnamed: 'ask', tests: () => true };
const able = (...kinds: readonly DecisionKind[]): Ability => ({ ...all, decisions: kinds });
const condition: Condition = { argument: 'path', operator: 'inside', value: '/srv', why: 'Others are refused.' };
const limit: Decision = { kind: 'limit', max: 30, window: 'minute' };

const settled = (decision: Decision, ability: Ability, withoutConditions?: Decision) =>
  settle(
    {
      tool: 'it',
      recommendation: { decision, reason: '', conditions: withoutConditions ? [condition] : [], withoutConditions },
    },
    ability,
  );

test.each([
  ['allow', ['allow', 'deny'], 'allow', 'enforced'],
  ['allow', ['limit', 'ask'], 'limit', 'asks instead'],
  ['limit', ['allow', 'ask', 'deny'], 'ask', 'asks instead'],
  ['limit', ['allow', 'deny'], 'deny', 'denies instead'],
  ['ask', ['allow', 'hide'], 'hide', 'denies instead'],
  ['deny', ['allow', 'hide'], 'hide', 'enforced'],
  ['hide', ['allow', 'deny'], 'deny', 'denies instead'],
  ['hide', ['allow', 'ask'], 'ask', 'cannot deny'],
  ['deny', ['ask', 'allow'], 'ask', 'cannot deny'],
  ['deny', ['allow', 'limit', 'ask'], 'ask', 'cannot deny'],
] as const)('%s where a target can do %j becomes %s: %s', (kind, kinds, as, badge) => {
  const { enforcement, decision } = settled(kind === 'limit' ? limit : { kind }, able(...kinds));
  expect(enforcement).toMatchObject({ as, badge, named: true });
  expect(enforcement.why === '').toBe(badge === 'enforced');
  expect(decision.kind).toBe(as === 'limit' ? 'ask' : as);
});

test('a target that can do nothing is a mistake of ours', () => {
  expect(() => settled(limit, able())).toThrow('at least one decision');
});

test('a decision is written whole', () => {
  expect(settled(limit, all).decision).toEqual(limit);
  expect(settled(limit, able('ask')).decision).toEqual({ kind: 'ask' });
});

test('conditions are kept only where they are tested and the decision stays', () => {
  const kept = settled(limit, all, { kind: 'ask' });
  expect([kept.conditions, kept.decision, kept.enforcement.badge]).toEqual([[condition], limit, 'enforced']);
  const untested = settled(limit, { ...all, tests: () => false }, { kind: 'ask' });
  expect([untested.conditions, untested.decision.kind]).toEqual([[], 'ask']);
  expect(untested.enforcement).toMatchObject({ badge: 'asks instead', why: expect.stringContaining('test these') });
  const { tests, ...none } = all;
  expect([tests?.(condition, 'it'), settled(limit, none, { kind: 'hide' }).decision.kind]).toEqual([true, 'hide']);
  const changed = settled(limit, able('ask', 'deny'), { kind: 'deny' });
  expect([changed.conditions, changed.decision.kind]).toEqual([[], 'ask']);
  // The decision is the recommended one by chance: the arguments are not tested, and the badge says so.
  const same = settled({ kind: 'ask' }, { ...all, tests: () => false }, { kind: 'ask' });
  expect([same.conditions, same.enforcement.badge]).toEqual([[], 'asks instead']);
});

test('a tool that no rule can name gets what tools without a rule get', () => {
  const unnamed = settled({ kind: 'hide' }, { ...all, names: (tool) => tool !== 'it', unnamed: 'deny' });
  expect(unnamed).toMatchObject({
    named: false,
    decision: { kind: 'deny' },
    enforcement: { as: 'deny', named: false },
  });
  expect(unnamed.enforcement.why).toContain('cannot name this tool');
  const asked = settled({ kind: 'ask' }, { ...all, names: () => false });
  expect(asked.enforcement).toMatchObject({ as: 'ask', badge: 'asks instead', named: false });
});

test('what a target can do with one tool counts before what it can do with most', () => {
  const { enforcement } = settled({ kind: 'hide' }, { ...all, decisionsFor: () => ['deny'] });
  expect(enforcement).toMatchObject({
    as: 'deny',
    badge: 'denies instead',
    why: expect.stringContaining('off the list'),
  });
});

test('a target that can only ask names one that can refuse', () => {
  expect(settled({ kind: 'deny' }, able('ask')).enforcement.why).toMatch(/use a gateway\.$/);
  const { why } = settled({ kind: 'deny' }, { ...able('ask'), refuseWith: 'another file' }).enforcement;
  expect(why).toMatch(/use another file\.$/);
});

test('tools of one name have the strictest decision among them, and the badge names the other', () => {
  const folding: Ability = { ...able('allow', 'ask', 'hide'), known: (tool) => tool.toLowerCase() };
  const entry = (tool: string, kind: 'allow' | 'ask' | 'hide') => ({
    tool,
    recommendation: { decision: { kind }, reason: '', conditions: [], withoutConditions: undefined },
  });
  const entries = [entry('List', 'allow'), entry('list', 'hide'), entry('LIST', 'ask'), entry('get', 'allow')];
  const all = settleAll(entries, folding);
  expect(all.map(({ tool, decision }) => [tool, decision.kind])).toEqual([
    ['List', 'hide'],
    ['list', 'hide'],
    ['LIST', 'hide'],
    ['get', 'allow'],
  ]);
  expect(all.map(({ enforcement }) => [enforcement.badge, enforcement.shares])).toEqual([
    ['denies instead', ['list', 'LIST']],
    ['enforced', ['List', 'LIST']],
    ['denies instead', ['List', 'list']],
    ['enforced', undefined],
  ]);
  expect(all[0]?.enforcement.why).toBe(
    'It cannot tell this tool from list, so the stricter decision counts for both: the tool is taken away.',
  );
  const [free = entry('', 'allow')] = entries;
  expect(enforcementOf(free, folding, { tools: entries }).as).toBe('hide');
  expect(enforcementOf(free, folding, {}).as).toBe('allow');
  expect(settleAll([free], folding, entries.slice(2, 3))[0]?.decision.kind).toBe('ask');
});

test('where a target tells all names apart, no tool counts for another', () => {
  const entry = (tool: string, kind: 'allow' | 'hide') => ({
    tool,
    recommendation: { decision: { kind }, reason: '', conditions: [], withoutConditions: undefined },
  });
  const [open, hidden] = [entry('List', 'allow'), entry('list', 'hide')];
  const ability = able('allow', 'hide');
  expect(settleAll([open, hidden], ability).map(({ decision }) => decision.kind)).toEqual(['allow', 'hide']);
  const enforced = enforcementOf(open, ability, { tools: [open, hidden] });
  expect([enforced.as, enforced.badge, enforced.shares]).toEqual(['allow', 'enforced', undefined]);
});

test('a tool that a target leaves out by itself is taken away whatever is written, and one that runs unnamed is told', () => {
  const dropped = settled({ kind: 'allow' }, { ...all, drops: () => true });
  expect(dropped).toMatchObject({ named: false, enforcement: { as: 'hide', badge: 'denies instead' } });
  expect(dropped.enforcement.why).toContain('drops tools');
  const running = settled({ kind: 'ask' }, { ...all, names: () => false, unnamedFor: () => 'allow' });
  expect(running.enforcement).toMatchObject({ as: 'allow', badge: 'cannot deny', named: false });
  expect(running.enforcement.why).toMatch(/so calls go through, which is less than recommended: use a gateway\.$/);
});
