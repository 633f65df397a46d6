import { expect, test } from 'vitest';
import { type ActionVerdict, type Verdict } from '../classify/verdict.ts';
import { type JsonObject } from '../manifest/json.ts';
import { normalise } from '../manifest/normalise.ts';
import { recommend } from './recommend.ts';

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
