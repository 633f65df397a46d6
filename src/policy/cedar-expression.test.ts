import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { cedarReader, cedarTokens, readCedarExpression } from './cedar-expression.ts';
import { cedarString } from './cedar-text.ts';

const call = {
  text: 'a/b',
  star: 'a*b',
  n: 5,
  on: true,
  off: false,
  list: ['x', 'y'],
  nested: { deep: { to: 'z' } },
  'two words': 1,
};

/** What an expression makes of the call; `errs` where Cedar cannot evaluate it. */
function decided(expression: string): unknown {
  const test = readCedarExpression(cedarReader(expression));
  try {
    return test(call);
  } catch {
    return 'errs';
  }
}

describe('an expression decides as Cedar does', () => {
  test.each<[expression: string, decision: unknown]>([
    ['true', true],
    ['false', false],
    ['!true', false],
    ['!!true', true],
    ['!context.input.on', false],
    ['context.input.n == 5', true],
    ['context.input.n == 6', false],
    ['context.input.n == "5"', false],
    ['context.input.n != 5', false],
    ['context.input.n != 6', true],
    ['context.input.n < 5', false],
    ['context.input.n < 6', true],
    ['context.input.n <= 4', false],
    ['context.input.n <= 5', true],
    ['context.input.n > 5', false],
    ['context.input.n > 4', true],
    ['context.input.n >= 6', false],
    ['context.input.n >= 5', true],
    ['context.input.n > -5', true],
    ['context.input.n > -12', true],
    ['-3 < -2', true],
    ['10 == 10', true],
    ['context.input["two words"] == 1', true],
    ['context.input["n"] == 5', true],
    ['context.input.nested.deep.to == "z"', true],
    ['context.input["nested"].deep["to"] == "z"', true],
    ['context.input has n', true],
    ['context.input has "two words"', true],
    ['context.input has other', false],
    ['context.input has toString', false],
    ['context.input.nested has deep', true],
    ['context.input.list == ["x", "y"]', true],
    ['[] == []', true],
    ['["x", "y"].contains("x")', true],
    ['["x",].contains("x")', true],
    ['["x", "y"].contains("z")', false],
    ['["x"].contains(context.input.text)', false],
    ['["a/b"].contains(context.input.text)', true],
    ['context.input.list.contains("y")', true],
    ['context.input.list.contains("z")', false],
    ['[1, 2].contains(2) && [1].contains(1)', true],
    ['"a\\"b" == "a\\u{22}b"', true],
  ])('%s: %s', (expression, decision) => expect(decided(expression)).toBe(decision));
});

describe('and, or, not and brackets', () => {
  test.each<[expression: string, decision: unknown]>([
    ['true && true', true],
    ['true && false', false],
    ['true || false', true],
    ['false || false', false],
    ['false || false || true', true],
    ['true && true && false', false],
    ['true || false && false', true],
    ['(true || false) && false', false],
    ['!false && false', false],
    ['!(false && false)', true],
    ['!(context.input has other) || context.input.other == 1', true],
  ])('%s: %s', (expression, decision) => expect(decided(expression)).toBe(decision));

  test('what stands behind a decided side is not evaluated', () => {
    expect(decided('false && context.input.other')).toBe(false);
    expect(decided('true || context.input.other')).toBe(true);
    expect(decided('context.input has other && context.input.other == 1')).toBe(false);
  });
});

describe('like', () => {
  test.each<[pattern: string, decision: boolean]>([
    ['"a/b"', true],
    ['"a/*"', true],
    ['"*/b"', true],
    ['"*"', true],
    ['"a*b"', true],
    ['"b*"', false],
    ['"a/"', false],
    ['"a\\*b"', false],
    ['"a\\u{2f}b"', true],
    ['"*\\u{62}"', true],
    ['"a\\u{2a}b"', false],
  ])('context.input.text like %s: %s', (pattern, decision) =>
    expect(decided(`context.input.text like ${pattern}`)).toBe(decision),
  );

  test('an escaped star is a star', () => {
    expect(decided('context.input.star like "a\\*b"')).toBe(true);
    expect(decided('context.input.star like "\\*"')).toBe(false);
  });
});

describe('what Cedar cannot evaluate', () => {
  test.each([
    'context.input.other',
    'context.input["other"]',
    'context.input.text.deep',
    'context.input.list.deep',
    'context.input.toString',
    'context.input.text has deep',
    'context.input.list has deep',
    'context.input.n like "5"',
    'context.input.list like "*"',
    '["x"].containsAll(["x"])',
    'context.input.text < 5',
    'context.input.n < "6"',
    'context.input.text >= "a"',
    '!context.input.n',
    'context.input.n && true',
    'true && context.input.n',
    'context.input.text || true',
    'false || context.input.text',
    'context.input.text.contains("a")',
    'context.input.nested.contains("deep")',
    '9007199254740993 < context.input.n',
  ])('%s', (expression) => expect(decided(expression)).toBe('errs'));
});

describe('what is not read here is refused with its place', () => {
  test.each([
    ['', /^line 1, column 1: found the end; expected a test on context\.input/],
    ['principal has a', /^line 1, column 1: found principal; expected a test on context\.input/],
    ['context', /^line 1, column 8: found the end; expected \.$/],
    ['context.identity.a', /^line 1, column 9: found identity; expected input$/],
    ['context.input.5', /^line 1, column 15: found 5; expected the name of an argument$/],
    ['context.input["a"', /found the end; expected \]$/],
    ['context.input[a.b]', /found \.; expected \]$/],
    ['context.input has 5', /found 5; expected the name of an argument$/],
    ['context.input has a::b', /found a::b; expected the name of an argument$/],
    ['context.input.a like b', /found b; expected a pattern in quotation marks$/],
    ['context.input.a like', /found the end; expected a pattern in quotation marks$/],
    ['(true', /found the end; expected \)$/],
    ['["a" "b"]', /found "b"; expected ,$/],
    ['["a", "b"', /found the end; expected ,$/],
    ['["a"].contains("a"', /found the end; expected \)$/],
    ['true &&\n  ', /^line 2, column 3: found the end/],
    ['true ||\n  if', /^line 2, column 3: found if/],
  ])('%s', (expression, message) => {
    expect(() => readCedarExpression(cedarReader(expression))).toThrow(message);
  });
});

/** Texts of signs that mean something in Cedar, or that it writes in another way. */
const awkward = fc.string({
  unit: fc.constantFrom('"', '\\', '*', '\n', '\t', '\u0001', 'n', 'u', '{', '}', '/', 'é', '😀'),
});

describe('tokens', () => {
  const texts = (text: string) => cedarTokens(text).map((one) => one.text);

  test('names, strings, numbers, signs and marks of two, without comments and spaces', () => {
    expect(texts('permit(principal is A::B_1,\n// no, "this"\naction=="x y") when{a<=-12&&!b||c!=3>=d};')).toEqual([
      ...['permit', '(', 'principal', 'is', 'A::B_1', ',', 'action', '==', '"x y"', ')', 'when', '{', 'a', '<='],
      ...['-12', '&&', '!', 'b', '||', 'c', '!=', '3', '>=', 'd', '}', ';'],
    ]);
    expect(texts('A::"b"')).toEqual(['A', '::', '"b"']);
    expect(texts('@ ü')).toEqual(['@', 'ü']);
  });

  test('a comment ends with its line, and two slashes in a string are none', () => {
    expect(texts('a // b\nc "http://d" // e')).toEqual(['a', 'c', '"http://d"']);
  });

  test('each says where it stands', () => {
    const text = ' a == "b" // c\n&& d';
    expect(cedarTokens(text).map(({ start, end }) => text.slice(start, end))).toEqual(texts(text));
  });

  test('a reader knows where the next one begins and where the last one ended', () => {
    const reader = cedarReader('  ab  cd ');
    expect([reader.position(), reader.end(), reader.peek()]).toEqual([2, 0, 'ab']);
    expect([reader.next(), reader.position(), reader.end()]).toEqual(['ab', 6, 4]);
    expect([reader.skip('ab'), reader.skip('cd'), reader.position(), reader.end()]).toEqual([false, true, 9, 8]);
    expect([reader.peek(), reader.next()]).toEqual(['', '']);
  });

  test('any text is one string, and is found again as it was', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        expect(texts(cedarString(text))).toHaveLength(1);
        expect(readCedarExpression(cedarReader(cedarString(text)))({})).toBe(text);
      }),
    );
  });

  test('a pattern without stars takes its own text alone', () => {
    fc.assert(
      fc.property(awkward, fc.string(), (text, other) => {
        const isLike = readCedarExpression(
          cedarReader(`context.input.a like ${cedarString(text).replaceAll('*', '\\*')}`),
        );
        expect(isLike({ a: text })).toBe(true);
        expect(isLike({ a: other })).toBe(other === text);
      }),
    );
  });
});
