import { expect, test } from 'vitest';
import { type ActionVerdict, type Verdict } from '../classify/verdict.ts';
import { type JsonObject } from '../manifest/json.ts';
import { normalise } from '../manifest/normalise.ts';
import { askBelow, recommend } from './recommend.ts';

const verdict = (part: Partial<Verdict>): Verdict => ({
  category: 'Read',
  risk: 'low',
  confidence: 0.95,
  signals: [],
  evidence: [],
  decidedBy: undefined,
  actions: [],
  counterfactual: undefined,
  claims: { annotations: undefined, hints: [], mismatches: [] },
  notices: [],
  ...part,
});
const tool = normalise({
  name: 'manage_issue',
  inputSchema: { type: 'object', required: ['action'], properties: { action: { enum: ['get', 'create', 'delete'] } } },
});
const action = (value: string, category: ActionVerdict['category']) => ({ argument: 'action', value, category });
const actions = [action('get', 'Read'), action('create', 'Write'), action('delete', 'Destructive')];

test.each([
  ['Read', 'low', { kind: 'allow' }],
  ['Read', 'medium', { kind: 'allow' }],
  ['Read', 'high', { kind: 'ask' }],
  ['Write', 'medium', { kind: 'limit', max: 30, window: 'minute' }],
  ['Execute', 'high', { kind: 'limit', max: 10, window: 'minute' }],
  ['Destructive', 'critical', { kind: 'hide' }],
  ['Financial', 'critical', { kind: 'ask' }],
] as const)('%s with %s risk', (category, risk, decision) => {
  const advice = recommend(tool, verdict({ category, risk }));
  expect(advice.decision).toEqual(decision);
  expect(advice.conditions).toEqual([]);
});

test('thin evidence asks, but never loosens what is already stricter', () => {
  expect(recommend(tool, verdict({ category: 'Read', confidence: 0.3 })).decision.kind).toBe('ask');
  expect(recommend(tool, verdict({ category: 'Write', confidence: 0.3 })).decision.kind).toBe('ask');
  expect(recommend(tool, verdict({ category: 'Destructive', confidence: 0.3 })).decision.kind).toBe('hide');
});

test('a required action argument keeps the mild actions and refuses the final ones', () => {
  const advice = recommend(tool, verdict({ category: 'Destructive', risk: 'critical', actions }));
  expect(advice.decision).toEqual({ kind: 'limit', max: 30, window: 'minute' });
  expect(advice.conditions).toMatchObject([{ argument: 'action', operator: 'in', value: ['get', 'create'] }]);
  expect(advice.withoutConditions).toEqual({ kind: 'hide' });
});

test('an optional action argument cannot carry a condition, so the whole tool stays hidden', () => {
  const optional = normalise({ name: 'x', inputSchema: { properties: { action: { enum: ['get', 'delete'] } } } });
  expect(recommend(optional, verdict({ category: 'Destructive', actions })).decision.kind).toBe('hide');
});

const boolean = (properties: Record<string, JsonObject>) =>
  normalise({ name: 'remove_label', inputSchema: { type: 'object', properties } });

test('a switch that makes a change final must stay off', () => {
  const advice = recommend(boolean({ force: { type: 'boolean' } }), verdict({ category: 'Write', risk: 'medium' }));
  expect(advice.conditions).toMatchObject([{ argument: 'force', operator: 'is-not', value: true }]);
  expect(advice.withoutConditions).toEqual({ kind: 'ask' });
});

test.each([
  ['a switch that is on unless a call says otherwise', { force: { type: 'boolean', default: true } }, 'Write'],
  ['a switch of a tool that only reads', { recursive: { type: 'boolean' } }, 'Read'],
  ['a text of that name', { force: { type: 'string' } }, 'Write'],
] as const)('no condition on %s', (_what, properties, category) => {
  expect(recommend(boolean(properties), verdict({ category })).conditions).toEqual([]);
});

test('demanded paths, addresses, amounts and lists can be narrowed, optional ones cannot', () => {
  const properties = {
    path: { type: 'string' },
    url: { type: 'string' },
    ids: { type: 'array', items: { type: 'string' } },
    directory: { type: 'string' },
  };
  const wide = normalise({ name: 'x', inputSchema: { type: 'object', properties, required: ['path', 'url', 'ids'] } });
  expect(recommend(wide, verdict({ category: 'Write', signals: ['path', 'url', 'bulk'] })).handles).toEqual([
    { argument: 'path', operator: 'inside' },
    { argument: 'url', operator: 'host-in' },
    { argument: 'ids', operator: 'no-longer-than' },
  ]);
  expect(recommend(wide, verdict({ category: 'Write' })).handles).toBeUndefined();
  expect(recommend(wide, verdict({ category: 'Destructive', signals: ['path'] })).handles).toBeUndefined();
});

test('an amount can be capped where money moves, also where a person is asked', () => {
  const pay = normalise({
    name: 'pay_invoice',
    inputSchema: { type: 'object', properties: { amount: { type: 'number' } }, required: ['amount'] },
  });
  const handles = [{ argument: 'amount', operator: 'at-most' }];
  expect(recommend(pay, verdict({ category: 'Financial', risk: 'critical' })).handles).toEqual(handles);
  expect(recommend(pay, verdict({ category: 'Write', signals: ['bulk'] })).handles).toBeUndefined();
});

test.each([
  [
    'inside another argument',
    { filter: { type: 'object', required: ['path'], properties: { path: { type: 'string' } } } },
  ],
  ['of a list of values', { path: { type: 'string', enum: ['a', 'b'] } }],
  ['of two types', { path: { type: ['string', 'array'] } }],
  ['without a type', { path: {} }],
] satisfies [string, Record<string, JsonObject>][])('an argument %s cannot be narrowed', (_what, properties) => {
  const odd = normalise({ name: 'x', inputSchema: { type: 'object', properties, required: Object.keys(properties) } });
  expect(recommend(odd, verdict({ category: 'Write', signals: ['path'] })).handles).toBeUndefined();
});

test.each([
  ['is off unless a call says otherwise', { force: { type: 'boolean', default: false } }, ['force']],
  ['deletes', { delete_branch: { type: 'boolean' } }, ['delete_branch']],
  ['is of another meaning', { notify: { type: 'boolean' } }, []],
  ['lies inside another argument', { options: { type: 'object', properties: { force: { type: 'boolean' } } } }, []],
  ['may also be a text', { force: { type: ['boolean', 'string'] } }, []],
] satisfies [string, Record<string, JsonObject>, string[]][])('a switch that %s', (_what, properties, kept) => {
  const { conditions } = recommend(boolean(properties), verdict({ category: 'Write' }));
  expect(conditions.map(({ argument }) => argument)).toEqual(kept);
  expect(conditions.map(({ why }) => why)).toEqual(kept.map((one) => `Calls with ${one} switched on are refused.`));
});

test('a verdict that is just sure enough counts, and its reason names the refused actions', () => {
  expect(recommend(tool, verdict({ category: 'Write', confidence: askBelow })).decision.kind).toBe('limit');
  const paid = [...actions, action('pay', 'Financial')];
  const sure = recommend(tool, verdict({ category: 'Financial', confidence: askBelow, actions: paid }));
  expect(sure.reason).toMatch(/^Changes can/);
  expect(sure.conditions[0]?.why).toBe('Calls with action set to delete or pay cannot be undone and are refused.');
  const unsure = recommend(tool, verdict({ category: 'Destructive', confidence: askBelow - 0.01, actions }));
  expect([unsure.conditions, unsure.decision.kind, unsure.withoutConditions]).toEqual([[], 'hide', undefined]);
});

test('money is asked about, however thin the evidence', () => {
  const { decision, reason } = recommend(tool, verdict({ category: 'Financial', confidence: 0.3 }));
  expect([decision.kind, reason]).toEqual(['ask', expect.stringContaining('Money') as string]);
});

const choosing = (properties: Record<string, JsonObject>, required: readonly string[]) =>
  normalise({ name: 'x', inputSchema: { type: 'object', properties, required: [...required] } });
const values = { enum: ['get', 'delete'] };

test.each([
  ['nothing chooses', choosing({ action: values }, ['action']), []],
  [
    'two arguments choose',
    choosing({ action: values, kind: values }, ['action', 'kind']),
    [action('get', 'Read'), action('delete', 'Destructive'), { ...action('get', 'Read'), argument: 'kind' }],
  ],
  ['every action is final', choosing({ action: values }, ['action']), [action('delete', 'Destructive')]],
  ['no action is final', choosing({ action: values }, ['action']), [action('get', 'Read'), action('create', 'Write')]],
  [
    'the argument lies inside another',
    choosing({ action: { type: 'object', properties: { action: values }, required: ['action'] } }, []),
    actions,
  ],
  ['another argument is the demanded one', choosing({ action: values, id: { type: 'string' } }, ['id']), actions],
] as const)('where %s there is no condition', (_what, odd, own) => {
  expect(recommend(odd, verdict({ category: 'Destructive', actions: own })).conditions).toEqual([]);
});

test('the argument that chooses may stand beside others', () => {
  const beside = choosing({ id: { type: 'string' }, action: values }, ['action']);
  const advice = recommend(beside, verdict({ category: 'Destructive', actions }));
  expect(advice.conditions).toMatchObject([{ argument: 'action', value: ['get', 'create'] }]);
});
