import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Decision, type PolicyEntry, type Recommendation } from '../recommendation.ts';
import policylayer from './policylayer.ts';

const target = { serverKey: 'venv', serverTitle: 'Venv' };
const recommendation = (decision: Decision): Recommendation => ({
  decision,
  reason: '',
  conditions: [],
  withoutConditions: undefined,
});
const entry = (tool: string, decision: Decision): PolicyEntry => ({ tool, recommendation: recommendation(decision) });

test('a limited tool is the documented document, key for key', () => {
  const text = policylayer.render(target, [entry('add_packages', { kind: 'limit', max: 30, window: 'minute' })]);
  expect(JSON.parse(text)).toEqual({
    version: '1',
    default: 'deny',
    tools: {
      add_packages: { limits: [{ counter: 'add_packages_rate', window: 'minute', max: 30, scope: 'grant' }] },
    },
  });
});

test('a condition lets the named values through and refuses everything else', () => {
  const condition = { argument: 'action', operator: 'in', value: ['get', 'list'], why: 'Only reads.' } as const;
  const advice = { ...recommendation({ kind: 'allow' }), conditions: [condition] };
  const text = policylayer.render(target, [{ tool: 'manage', recommendation: advice }]);
  const decide = (args: Record<string, unknown>) => policylayer.evaluate(text, target, 'manage', args).kind;
  expect(decide({ action: 'get' })).toBe('allow');
  expect(decide({ action: 'delete' })).toBe('deny');
  expect(decide({ action: ['get'] })).toBe('deny');
  expect(decide({})).toBe('deny');
});

test('an unlisted tool is denied and an ask is told as a denial', () => {
  const text = policylayer.render(target, [entry('pay', { kind: 'ask' })]);
  expect(policylayer.evaluate(text, target, 'pay').kind).toBe('deny');
  expect(policylayer.evaluate(text, target, 'other').kind).toBe('deny');
  expect(policylayer.enforce(recommendation({ kind: 'ask' })).badge).toBe('denies instead');
});

test.each([
  ['a rate_limit block', { version: '1', default: 'deny', tools: { x: { rate_limit: { max: 10, window: 60 } } } }],
  ['an action key', { version: '1', default: 'deny', tools: { x: { action: 'deny', reason: 'no' } } }],
])('keys that circulate but do not exist are refused: %s', (_what, document) => {
  expect(() => policylayer.evaluate(JSON.stringify(document), target, 'x')).toThrow();
});

const decision = fc.constantFrom<Decision>(
  { kind: 'allow' },
  { kind: 'limit', max: 30, window: 'minute' },
  { kind: 'ask' },
  { kind: 'deny' },
  { kind: 'hide' },
);
const name = fc.oneof(
  fc.string({ minLength: 1, unit: 'grapheme' }),
  fc.constantFrom('constructor', 'toString', '"', 'a\nb', 'a__b', 'a.b/c', '工具', 'x'.repeat(200)),
);

test('whatever tools are called, each gets its own decision and no sibling’s changes', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(name, decision), { selector: ([key]) => key, minLength: 1 }), (tools) => {
      const usable = tools.filter(([key]) => key !== '__proto__');
      const text = policylayer.render(
        target,
        usable.map(([key, kind]) => entry(key, kind)),
      );
      for (const [key, wanted] of usable) {
        const { as } = policylayer.enforce(recommendation(wanted));
        expect(policylayer.evaluate(text, target, key).kind).toBe(as);
      }
    }),
  );
});
