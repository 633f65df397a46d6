import fc from 'fast-check';
import { RE2JS } from 're2js';
import { describe, expect, test } from 'vitest';
import { type ArgumentTest } from './argument-test.ts';
import { meets } from './condition-test.ts';
import { holds, testsOf } from './intercept-test.ts';
import policylayer, { policyDocument } from './formats/policylayer.ts';
import { narrow } from './narrow.ts';
import { type Condition } from './recommendation.ts';
import { passingArguments } from './sample-arguments.ts';
import { pattern } from './text-pattern.ts';

const why = 'Others are refused.';
const texts = [
  { argument: 'a', operator: 'in', value: ['get', 'list.all'], why },
  { argument: 'a', operator: 'inside', value: '/srv/a.b', why },
  { argument: 'a', operator: 'host-in', value: ['a.example', 'b.example:8080'], why },
  { argument: 'a', operator: 'domain-in', value: ['own.example'], why },
  { argument: 'a', operator: 'program-in', value: ['ls', 'g++'], why },
  { argument: 'a', operator: 'reads', value: true, why },
] as const satisfies readonly Condition[];
const conditions: readonly Condition[] = [
  ...texts,
  { argument: 'a', operator: 'is-not', value: true, why },
  { argument: 'a', operator: 'left-out', value: true, why },
  { argument: 'a', operator: 'at-most', value: 99.5, why },
];

/** Texts near the border: what passes, with pieces put in that somebody would use to get past a test. */
const pieces = fc.constantFrom(
  ...[
    '/',
    '..',
    '.',
    '\\',
    '%2e',
    '\n',
    '\r',
    '\u2028',
    '\u0085',
    ' ',
    '\u00a0',
    '\t',
    '\0',
    ';',
    '|',
    '&',
    '$(id)',
    '`id`',
  ],
  ...[
    '@',
    ':',
    '?',
    '#',
    ',',
    '<',
    '>',
    '"',
    "'",
    '-',
    '--',
    '/*',
    '(',
    ')',
    'INTO x',
    'DROP TABLE t',
    'env X=1',
    'A',
    'é',
    'K',
  ],
);
const near = (condition: Condition): fc.Arbitrary<string> => {
  const passing = String(passingArguments({ tool: 'x', recommendation: narrow(free, [condition]) })['a']);
  return fc
    .tuple(
      fc.nat(passing.length),
      fc.nat(3),
      fc.array(fc.oneof(pieces, fc.string({ maxLength: 3, unit: 'grapheme' })), { maxLength: 3 }),
    )
    .map(([at, cut, put]) => passing.slice(0, at) + put.join('') + passing.slice(at + cut));
};
const free = { decision: { kind: 'allow' }, reason: '', conditions: [], withoutConditions: undefined } as const;

/** Values of every type; null apart, which counts as left out to some and as given to others. */
const value = (condition: Condition): fc.Arbitrary<unknown> =>
  fc.oneof(
    { weight: 6, arbitrary: near(condition) },
    {
      weight: 2,
      arbitrary: fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), fc.integer({ min: -5, max: 105 })),
    },
    fc.constantFrom('true', 'false', '0', '1', '50', '1e9', '', true, false),
    fc.array(near(condition), { maxLength: 2 }),
    fc.dictionary(fc.string(), fc.anything(), { maxKeys: 2 }),
    fc.constant(undefined),
  );

const callWith = (found: unknown): Record<string, unknown> => (found === undefined ? {} : { a: found });

describe.each(texts)('$operator', (condition) => {
  test('matches the same texts in RE2, which gateways use, as here', () => {
    const expression = pattern(condition);
    const [re2, own] = [RE2JS.compile(expression), new RegExp(expression, 'u')];
    fc.assert(
      fc.property(near(condition), (text) => {
        expect(re2.matcher(text).find(), JSON.stringify(text)).toBe(own.test(text));
      }),
      { numRuns: 1500 },
    );
  });
});

describe.each(conditions)('$operator', (condition) => {
  const tests = testsOf(condition);

  test('Intercept lets through exactly what meets it', () => {
    fc.assert(
      fc.property(value(condition), (found) => {
        const isOff = condition.operator === 'is-not' && found === false;
        const held = tests?.every((one) => holds(one, callWith(found))) ?? false;
        expect(held, JSON.stringify(found)).toBe(meets(condition, callWith(found)) && !isOff);
      }),
      { numRuns: 1000 },
    );
  });

  test('PolicyLayer lets through exactly what meets it, or refuses the tool', () => {
    const recommendation = narrow(free, [condition]);
    const target = { serverKey: 's', serverTitle: 'S', version: '1' };
    const decide = policylayer.evaluate(policylayer.render(target, [{ tool: 'x', recommendation }], 'server'), target);
    const { badge } = policylayer.enforce({ tool: 'x', recommendation }, target, 'server');
    fc.assert(
      fc.property(value(condition), (found) => {
        const passes = badge === 'enforced' && meets(condition, callWith(found));
        expect(decide('x', callWith(found)).kind, JSON.stringify(found)).toBe(passes ? 'allow' : 'deny');
      }),
      { numRuns: 1000 },
    );
  });
});

/** How the vendor's open proxy takes these operators: without the argument only `exists` holds, equal is what prints alike. */
function holdsInOtherReading({ op, path, ...rest }: ArgumentTest, args: Readonly<Record<string, unknown>>): boolean {
  const wanted = 'value' in rest ? rest.value : undefined;
  if (op === 'exists') return holds({ path, op, value: wanted === true }, args);
  if (!Object.hasOwn(args, path.slice('args.'.length))) return false;
  if (op === 'regex') return holds({ path, op, value: String(wanted) }, args);
  return !holds({ path, op: 'in', value: [wanted].flat().map(String) }, args);
}

test.each(conditions.filter(({ operator }) => ['in', 'is-not', 'left-out'].includes(operator)))(
  'PolicyLayer’s tests of $operator hold in the other reading of its documentation too',
  (condition) => {
    const recommendation = narrow(free, [condition]);
    const target = { serverKey: 's', serverTitle: 'S', version: '1' };
    const { tools } = policyDocument.parse(
      JSON.parse(policylayer.render(target, [{ tool: 'x', recommendation }], 'server')),
    );
    const denials = tools?.['x']?.deny_if ?? [];
    expect(denials.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(value(condition), (found) => {
        const args = callWith(found);
        const denied = denials.some(({ conditions: tests }) => tests.every((one) => holdsInOtherReading(one, args)));
        expect(denied, JSON.stringify(found)).toBe(!meets(condition, args));
      }),
      { numRuns: 1000 },
    );
  },
);

test('a text that a number, a list or a switch would print is nothing to Intercept’s patterns, unlike to its lists', () => {
  const check = { argument: 'a', operator: 'in', value: ['1', 'true', '[x]'], why } as const;
  for (const found of [1, true, ['x']]) {
    expect(holds({ path: 'args.a', op: 'in', value: [...check.value] }, { a: found })).toBe(true);
    expect(testsOf(check)?.every((one) => holds(one, { a: found }))).toBe(false);
  }
});
