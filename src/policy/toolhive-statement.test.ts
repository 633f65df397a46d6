import { describe, expect, test } from 'vitest';
import { type Check } from './condition-test.ts';
import { contextOf, holdsIn, readStatement, writeStatement } from './toolhive-statement.ts';

test.each([true, false])('a statement is read as it is written (permits: %s)', (permits) => {
  const text = writeStatement(permits, 'get "issue"');
  expect(readStatement(text)).toEqual({ permits, tool: String.raw`"get \"issue\""`, checks: [] });
});

test('tests of earlier statements are read, each with its argument', () => {
  const head = writeStatement(true, 'get_file').slice(0, -1);
  const [list, folder] = ['context has "arg_mode" && ["r", "w"].contains(context["arg_mode"])', '"arg_path"'];
  const inside = `context has ${folder} && context[${folder}] like "/srv/*" && !(context[${folder}] like "*..*")`;
  expect(readStatement(`${head} when { ${list} } when { ${inside} };`).checks).toMatchObject([
    { argument: 'mode', operator: 'in', value: ['r', 'w'] },
    { argument: 'path', operator: 'inside', value: '/srv' },
  ]);
});

test.each([
  'permit(principal, action, resource);',
  'permit(principal, action == Action::"call_tool", resource in Tool::["a", "b"]);',
  'ask(principal, action == Action::"call_tool", resource == Tool::"a");',
  `${writeStatement(true, 'a')} more`,
])('%s is no statement of this catalogue', (text) => {
  expect(() => readStatement(text)).toThrow(`not a statement of this catalogue: ${text}`);
});

describe('arguments of a call as Cedar sees them', () => {
  test.each<[value: unknown, context: object]>([
    ['text', { arg_a: 'text' }],
    [false, { arg_a: false }],
    [2.5, { arg_a: { tenThousandths: 25_000n } }],
    [-0.00019, { arg_a: { tenThousandths: -1n } }],
    [1e18, {}],
    [-1e18, {}],
    [922_337_203_685_477, { arg_a: { tenThousandths: 9_223_372_036_854_770_000n } }],
    [null, { arg_a_present: true }],
    [['text'], { arg_a_present: true }],
    [{ b: 1 }, { arg_a_present: true }],
  ])('%j', (value, context) => {
    const { arg_a: found, ...rest } = contextOf({ a: value });
    // The largest numbers are no longer exact in a double.
    const isLarge = typeof value === 'number' && Math.abs(value) > 1e14;
    if (isLarge && 'arg_a' in context) expect(found).toHaveProperty('tenThousandths');
    else expect({ ...(found !== undefined && { arg_a: found }), ...rest }).toEqual(context);
  });
});

describe('tests of earlier statements', () => {
  const check = (operator: string, value: unknown) => ({ argument: 'a', operator, value }) as Check;
  test.each<[operator: string, wanted: unknown, given: Record<string, unknown>, holds: boolean | undefined]>([
    ['is-not', true, {}, true],
    ['is-not', true, { a: true }, false],
    ['is-not', true, { a: false }, true],
    ['is-not', true, { a: 'true' }, undefined],
    ['in', ['x', 'y'], {}, false],
    ['in', ['x', 'y'], { a: 'y' }, true],
    ['in', ['x', 'y'], { a: 'z' }, false],
    ['in', ['x', 'y'], { a: 5 }, false],
    ['in', ['x', 'y'], { a: ['x'] }, false],
    ['inside', '/srv', {}, false],
    ['inside', '/srv', { a: '/srv/x' }, true],
    ['inside', '/srv', { a: '/srv' }, false],
    ['inside', '/srv', { a: '/srvx' }, false],
    ['inside', '/srv', { a: 'x/srv/' }, false],
    ['inside', '/srv', { a: '/srv/../etc' }, false],
    ['inside', '/srv', { a: 5 }, undefined],
    ['at-most', 10, {}, false],
    ['at-most', 10, { a: 5 }, undefined],
  ])('%s %j of %j: %s', (operator, wanted, given, holds) => {
    expect(holdsIn(check(operator, wanted), contextOf(given))).toBe(holds);
  });

  test('an argument that every object has by itself was not given', () => {
    expect(holdsIn({ ...check('is-not', true), argument: 'toString' } as Check, contextOf({}))).toBe(true);
  });
});
