import { expect, test } from 'vitest';
import { argumentTest, fits } from './argument-test.ts';

const decide = (op: string, value: unknown, args: Record<string, unknown>, path = 'args.a'): boolean =>
  fits(argumentTest.parse({ path, op, value }), args);

test.each([
  ['eq', 'x', ['x'], ['y', 1, undefined]],
  ['neq', 'x', ['y', 1, undefined], ['x']],
  ['contains', 'x', ['axb', ['x', 'y']], ['ab', ['xy'], 7, undefined, { x: 'x' }]],
  ['contains', 7, [[7]], ['a7', 7]],
  ['in', ['x', 2], ['x', 2], ['y', '2', undefined]],
  ['not_in', ['x', 2], ['y', '2', undefined], ['x', 2]],
  ['lt', 5, [4], [5, 6, '4', undefined]],
  ['lte', 5, [4, 5], [6, '5']],
  ['gt', 5, [6], [5, 4, '6']],
  ['gte', 5, [5, 6], [4, '6']],
  ['exists', true, ['x', null], [undefined]],
  ['exists', false, [undefined], ['x', null]],
  ['exists', undefined, ['x'], [undefined]],
  ['regex', '^a+$', ['aa'], ['ab', 7, undefined]],
] as const)('%s %j', (op, value, fitting, others) => {
  const call = (a: unknown) => decide(op, value, a === undefined ? {} : { a });
  for (const one of fitting) expect(call(one), JSON.stringify(one)).toBe(true);
  for (const one of others) expect(call(one), JSON.stringify(one)).toBe(false);
});

test('a path leads into objects, by their own keys only', () => {
  expect(decide('eq', 1, { a: { b: 1 } }, 'args.a.b')).toBe(true);
  expect(decide('exists', true, { a: null }, 'args.a.b')).toBe(false);
  expect(decide('exists', true, { a: 'text' }, 'args.a.length')).toBe(false);
  expect(decide('exists', true, {}, 'args.constructor')).toBe(false);
});

test.each([
  { path: 'a', op: 'eq', value: 1 },
  { path: 'args.a', op: 'eq', value: [] },
  { path: 'args.a', op: 'lt', value: '1' },
  { path: 'args.a', op: 'regex', value: '(' },
  { path: 'args.a', op: 'like', value: 'x' },
])('%j is no test', (text) => {
  expect(argumentTest.safeParse(text).success).toBe(false);
});
