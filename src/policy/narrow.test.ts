import { expect, test } from 'vitest';
import { meets } from './condition-test.ts';
import { formats } from './formats.ts';
import { narrow, readHandle } from './narrow.ts';
import { type Condition, type Handle, type Recommendation } from './recommendation.ts';

const target = { serverKey: 'files', serverTitle: 'Files', version: '1.0.0' };
const free: Recommendation = {
  decision: { kind: 'allow' },
  reason: '',
  conditions: [],
  withoutConditions: undefined,
};

function condition(handle: Handle, text: string): Condition {
  const read = readHandle(handle, text);
  if ('problem' in read) throw new Error(read.problem);
  return read.condition;
}

const cases = [
  {
    handle: { argument: 'path', operator: 'inside' },
    text: ' /srv/a.b/ ',
    passes: ['/srv/a.b/c', '/srv/a.b/c/.d/...e', '/srv/a.b/'],
    fails: ['/srv/a.bc', '/srv/aXb/c', '/srv/a.b/../c', '/srv/a.b/c/..', '/etc', 'srv/a.b', '/srv/a.b/..\\c', 7, null],
  },
  {
    handle: { argument: 'url', operator: 'host-in' },
    text: 'Example.org, docs.example.org',
    passes: ['https://example.org', 'http://docs.example.org:8080/a?b', 'https://example.org/#x'],
    fails: [
      'https://example.org.evil.com/',
      'https://example.org@evil.com/',
      'https://evil.com/?https://example.org',
      'https://exampleXorg/',
      'https://example.org\\@evil.com',
      'file:///etc/passwd',
      ['https://example.org'],
    ],
  },
  { handle: { argument: 'amount', operator: 'at-most' }, text: '50', passes: [0, 50], fails: [51, 1e9] },
  {
    handle: { argument: 'ids', operator: 'no-longer-than' },
    text: '2',
    passes: [[], ['a', 'b']],
    fails: [['a', 'b', 'c'], 'a'],
  },
] as const;

test.each(cases)(
  '$handle.operator is read from what a reader types and tests calls',
  ({ handle, text, passes, fails }) => {
    const test = condition(handle, text);
    for (const value of passes) expect(meets(test, { [handle.argument]: value }), String(value)).toBe(true);
    for (const value of fails) expect(meets(test, { [handle.argument]: value }), String(value)).toBe(false);
    expect(meets(test, {})).toBe(false);
  },
);

test.each([
  [{ argument: 'path', operator: 'inside' }, ['', '/', 'relative', '/a/../b', '..']],
  [{ argument: 'url', operator: 'host-in' }, ['', 'https://example.org', 'a b/c', '*', '-a']],
  [{ argument: 'amount', operator: 'at-most' }, ['', 'much', '-1', 'NaN', 'Infinity']],
  [{ argument: 'ids', operator: 'no-longer-than' }, ['', '1.5', '-2']],
] as const)('%j refuses what cannot be meant', (handle, texts) => {
  for (const text of texts) expect(readHandle(handle, text), text).toHaveProperty('problem');
});

test.each(cases.flatMap((one) => formats.map((format) => ({ ...one, format }))))(
  '$format.id with $handle.operator: passes what it should, never what it should not',
  ({ handle, text, passes, fails, format }) => {
    const entry = { tool: 'do_it', recommendation: narrow(free, condition(handle, text)) };
    const snippet = format.render(target, [entry], 'tool');
    const decide = format.evaluate(format.merged(format.start(target), snippet, target, ['do_it']), target);
    const { as, badge } = format.enforce(entry, target, 'tool');
    const outcome = (value: unknown) => decide('do_it', { [handle.argument]: value }).kind;
    if (badge === 'enforced') for (const value of passes.slice(0, 1)) expect(outcome(value), String(value)).toBe(as);
    else for (const value of passes) expect(outcome(value), String(value)).toBe(as);
    // A number given as text is for the server to refuse.
    for (const value of fails) expect(['ask', 'deny', 'hide'], String(value)).toContain(outcome(value));
  },
);

test('where arguments cannot be tested, a narrowed tool is asked about or denied', () => {
  const inside = condition({ argument: 'path', operator: 'inside' }, '/srv');
  const left = (kind: 'allow' | 'ask' | 'deny' | 'hide') =>
    narrow({ ...free, decision: { kind } }, inside).withoutConditions;
  expect(left('allow')).toEqual({ kind: 'ask' });
  expect(left('ask')).toEqual({ kind: 'deny' });
  const limited = narrow({ ...free, decision: { kind: 'limit', max: 5, window: 'hour' } }, inside);
  expect([limited.decision.kind, limited.withoutConditions]).toEqual(['limit', { kind: 'ask' }]);
  expect(narrow({ ...free, decision: { kind: 'ask' } }, inside).decision.kind).toBe('ask');
});

test('what a reader types is read with what stands around it, and said again', () => {
  const value = (operator: Handle['operator'], text: string) => condition({ argument: 'a', operator }, text).value;
  expect(value('at-most', ' 0 ')).toBe(0);
  expect(value('at-most', '1.5')).toBe(1.5);
  expect(value('no-longer-than', '3')).toBe(3);
  expect(value('inside', '/srv///')).toBe('/srv');
  expect(value('host-in', ' a.example,, B.example ')).toEqual(['a.example', 'b.example']);
  expect(condition({ argument: 'sum', operator: 'at-most' }, '5').why).toBe('More than 5 in sum is refused.');
  expect(condition({ argument: 'ids', operator: 'no-longer-than' }, '5').why).toBe('More than 5 in ids are refused.');
  const problem = (operator: Handle['operator'], text: string) => readHandle({ argument: 'a', operator }, text);
  expect(problem('at-most', ' ')).toEqual({ problem: 'Write a number.' });
  expect(problem('no-longer-than', 'x')).toEqual({ problem: 'Write a whole number.' });
  expect(problem('inside', 'srv/a')).toHaveProperty('problem');
});

test('a cap on an amount answers the question for calls below it', () => {
  const asked: Recommendation = { ...free, decision: { kind: 'ask' } };
  const capped = narrow(asked, condition({ argument: 'amount', operator: 'at-most' }, '50'));
  expect(capped.decision.kind).toBe('limit');
  expect(capped.withoutConditions).toEqual({ kind: 'ask' });
});
