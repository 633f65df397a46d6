import { expect, test } from 'vitest';
import { formats } from './formats.ts';
import policylayer from './formats/policylayer.ts';
import { type Recommendation } from './recommendation.ts';
import { simulate, tally } from './simulate.ts';

const target = { serverKey: 'notes', serverTitle: 'Notes', version: '1.0.0' };
const limited: Recommendation = {
  decision: { kind: 'limit', max: 30, window: 'minute' },
  reason: '',
  conditions: [],
  withoutConditions: undefined,
};
const entry = { tool: 'add_note', recommendation: limited };
const decide = policylayer.evaluate(policylayer.render(target, [entry], 'tool'), target);
const calls = (count: number, over: number, from = 0) =>
  Array.from({ length: count }, (_, index) => ({ tool: 'add_note', at: from + (index * over) / count }));

test('of 45 calls in one minute under 30 a minute, 30 pass and 15 do not', () => {
  const results = simulate(decide, calls(45, 60));
  expect(tally(results)).toEqual({ passes: 30, asks: 0, refused: 15 });
  expect(results[29]).toMatchObject({ result: 'passes', why: '30 of 30 in this minute' });
  expect(results[30]).toMatchObject({ result: 'refused', why: 'limit of 30 in this minute reached' });
});

test('a new minute begins with the clock, not with the first call', () => {
  expect(tally(simulate(decide, calls(45, 60, 30))).passes).toBe(45);
  expect(tally(simulate(decide, calls(90, 120, 60)))).toMatchObject({ passes: 60, refused: 30 });
});

test('each tool has its own count', () => {
  const both = [entry, { ...entry, tool: 'move_note' }];
  const decideBoth = policylayer.evaluate(policylayer.render(target, both, 'server'), target);
  const mixed = calls(40, 60).map((call, index) => ({ ...call, tool: index % 2 === 0 ? 'add_note' : 'move_note' }));
  expect(tally(simulate(decideBoth, mixed)).passes).toBe(40);
});

test('a call that breaks a condition is refused and does not count', () => {
  const condition = { argument: 'force', operator: 'is-not', value: true, why: 'No force.' } as const;
  const guarded = { ...limited, conditions: [condition], withoutConditions: { kind: 'ask' } } as const;
  const check = policylayer.evaluate(
    policylayer.render(target, [{ ...entry, recommendation: guarded }], 'tool'),
    target,
  );
  const forced = calls(20, 30).map((call) => ({ ...call, args: { force: true } }));
  expect(tally(simulate(check, [...forced, ...calls(30, 20)]))).toEqual({ passes: 30, asks: 0, refused: 20 });
});

test.each(formats)('$id: a limit never lets more than 30 of 45 calls pass', (format) => {
  const snippet = format.render(target, [entry], 'tool');
  const check = format.evaluate(format.merged(format.start(target), snippet, target, ['add_note']), target);
  const { passes, asks, refused } = tally(simulate(check, calls(45, 60)));
  const { as } = format.enforce(entry, target, 'tool');
  expect([passes, asks, refused]).toEqual(as === 'limit' ? [30, 0, 15] : as === 'ask' ? [0, 45, 0] : [0, 0, 45]);
});

test('what is refused says whether it is denied or hidden, and an unknown window is a mistake of the policy', () => {
  const outcome = (kind: 'allow' | 'ask' | 'deny' | 'hide') =>
    simulate(() => ({ kind }), [{ tool: 'x', at: 0 }]).map(({ result, why }) => [result, why])[0];
  expect(outcome('allow')).toEqual(['passes', 'allowed']);
  expect(outcome('ask')).toEqual(['asks', 'a person decides']);
  expect(outcome('deny')).toEqual(['refused', 'denied']);
  expect(outcome('hide')).toEqual(['refused', 'hidden']);
  const odd = () => simulate(() => ({ kind: 'limit', max: 1, window: 'week' }), [{ tool: 'x', at: 0 }]);
  expect(odd).toThrow('unknown window “week”');
});
