import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import toolhive from '../../src/policy/formats/toolhive.ts';
import { narrow } from '../../src/policy/narrow.ts';
import { type Condition } from '../../src/policy/recommendation.ts';
import { authorised, outcome, prepare, statements } from './cedar-engine.ts';

const target = { serverKey: 'files', serverTitle: 'Files', version: '1.0.0' };
const permit = (tests: string) =>
  `permit(principal, action == Action::"call_tool", resource == Tool::"x")${tests === '' ? '' : ` when { ${tests} }`};`;
const file = (...policies: readonly string[]): string =>
  JSON.stringify({ version: '1.0', type: 'cedarv1', cedar: { policies, entities_json: '[]' } });

/** What this catalogue wrote until it asked Cedar with ToolHive's own request. */
const former = {
  'is-not': permit('!(context has "arg_a" && context["arg_a"])'),
  in: permit('context has "arg_a" && ["get"].contains(context["arg_a"])'),
  'at-most': permit('context has "arg_a" && context["arg_a"] <= 5'),
  inside: permit('context has "arg_a" && context["arg_a"] like "/srv/*" && !(context["arg_a"] like "*..*")'),
} as const;

const value = fc.oneof(
  fc.constantFrom(
    'get',
    'true',
    '/srv/a',
    '/srv/../etc',
    '/srv//a',
    '/srv/a..b',
    '',
    true,
    false,
    null,
    5,
    6,
    1e15,
    1e300,
    -1e300,
  ),
  fc.constantFrom<unknown>([], [true], ['/srv/a'], {}, { force: true }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.anything(),
);

describe.each(Object.entries(former))('a file of an earlier version that tests by %s', (operator, statement) => {
  const text = file(statement);
  prepare(operator, text);

  test('is read as Cedar decides the request that ToolHive builds', () => {
    const decide = toolhive.evaluate(text, target);
    fc.assert(
      fc.property(value, (found) => {
        for (const args of [{ a: found }, {}, { a_present: found }])
          expect(decide('x', args).kind, JSON.stringify(args)).toBe(outcome(operator, 'x', args));
      }),
      { numRuns: 400 },
    );
  });

  test('is said to do less than it looks', () => {
    expect(toolhive.remarks?.(text, target)).toEqual([
      expect.stringMatching(operator === 'is-not' ? /see no lists/ : /leaves it off the list/),
    ]);
  });
});

test('a tool whose statement tests what calls must give is missing from the list, whatever a call gives', () => {
  for (const operator of ['in', 'at-most', 'inside'] as const) expect(authorised(operator, 'x')).toBe(false);
  expect(outcome('inside', 'x', { a: '/srv/a' })).toBe('hide');
  expect(toolhive.evaluate(file(former.inside), target)('x', { a: '/srv/a' }).kind).toBe('hide');
});

test('numbers arrive as decimals, so that Cedar cannot compare them with whole numbers', () => {
  for (const found of [1, 5, 6]) expect(authorised('at-most', 'x', { a: found })).toBe(false);
});

test('a list in place of a switch got past its test', () => {
  expect(outcome('is-not', 'x', { a: true })).toBe('deny');
  expect(outcome('is-not', 'x', { a: [true] })).toBe('allow');
  expect(outcome('is-not', 'x', { a: 1e300 })).toBe('allow');
});

const conditions: readonly Condition[] = [
  { argument: 'a', operator: 'is-not', value: true, why: '' },
  { argument: 'a', operator: 'left-out', value: true, why: '' },
  { argument: 'a', operator: 'in', value: ['get'], why: '' },
  { argument: 'a', operator: 'at-most', value: 5, why: '' },
  { argument: 'a', operator: 'inside', value: '/srv', why: '' },
];

test.each(conditions)('a tool tested by $operator is refused today, and its page says why', (condition) => {
  const free = { decision: { kind: 'allow' }, reason: '', conditions: [], withoutConditions: undefined } as const;
  const entry = { tool: 'x', recommendation: narrow(free, [condition]) };
  const text = toolhive.render(target, [entry], 'server');
  expect(text).not.toContain('when');
  expect(prepare(`today ${condition.operator}`, text)).toBe(true);
  for (const args of [{}, { a: 'get' }, { a: '/srv/a' }, { a: 1 }, { a: false }])
    expect(outcome(`today ${condition.operator}`, 'x', args)).toBe('hide');
  expect(toolhive.enforce(entry, target, 'server')).toMatchObject({
    as: 'hide',
    badge: 'denies instead',
    why: 'ToolHive lists a tool only when it permits a call without arguments, so the tool is taken away.',
  });
});

test('the smallest file has a policy, since ToolHive refuses one without', () => {
  expect(statements(toolhive.start(target))).toHaveLength(1);
  expect(prepare('start', toolhive.start(target))).toBe(true);
  expect(authorised('start', 'x')).toBe(false);
  expect(() => toolhive.evaluate(file(), target)).toThrow('without a single policy');
  const merged = toolhive.merged(toolhive.start(target), '{"cedar":{"policies":[]}}', target, ['x']);
  expect(statements(merged)).toHaveLength(1);
  expect(
    statements(toolhive.merged(file(), JSON.stringify({ cedar: { policies: [permit('')] } }), target, ['x'])),
  ).toEqual([permit('')]);
});
