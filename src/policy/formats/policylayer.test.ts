import { expect, test } from 'vitest';
import { type Decision, type PolicyEntry, type Recommendation } from '../recommendation.ts';
import policylayer from './policylayer.ts';

const target = { serverKey: 'venv', serverTitle: 'Venv', version: '1.0.0' };
const recommendation = (decision: Decision): Recommendation => ({
  decision,
  reason: '',
  conditions: [],
  withoutConditions: undefined,
});
const entry = (tool: string, decision: Decision): PolicyEntry => ({ tool, recommendation: recommendation(decision) });

test('a limited tool is the documented document, key for key', () => {
  const limited = entry('add_packages', { kind: 'limit', max: 30, window: 'minute' });
  const text = policylayer.render(target, [limited], 'tool');
  expect(text).toBe(
    `{
  "version": "1",
  "default": "deny",
  "tools": {
    "add_packages": {
      "limits": [
        {
          "counter": "add_packages_rate",
          "window": "minute",
          "max": 30,
          "scope": "grant"
        }
      ]
    }
  }
}
`,
  );
});

test('a condition lets the named values through and refuses everything else', () => {
  const condition = { argument: 'action', operator: 'in', value: ['get', 'list'], why: 'Only reads.' } as const;
  const advice = {
    ...recommendation({ kind: 'allow' }),
    conditions: [condition],
    withoutConditions: { kind: 'hide' },
  } as const;
  const text = policylayer.render(target, [{ tool: 'manage', recommendation: advice }], 'tool');
  const decide = (args: Record<string, unknown>) => policylayer.evaluate(text, target)('manage', args).kind;
  expect(decide({ action: 'get' })).toBe('allow');
  expect(decide({ action: 'delete' })).toBe('deny');
  expect(decide({ action: ['get'] })).toBe('deny');
  expect(decide({})).toBe('deny');
});

test('an unlisted tool is denied and an ask is told as a denial', () => {
  const pay = entry('pay', { kind: 'ask' });
  const text = policylayer.render(target, [pay], 'tool');
  const decide = policylayer.evaluate(text, target);
  expect(decide('pay').kind).toBe('deny');
  expect(decide('other').kind).toBe('deny');
  expect(text).toContain('Requires human approval.');
  expect(policylayer.enforce(pay, target, 'tool').badge).toBe('denies instead');
});
