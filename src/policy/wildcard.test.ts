import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { classPattern, simplePattern, takes } from './wildcard.ts';

const fits = (pattern: string, text: string): boolean => {
  const places = classPattern(pattern);
  return places !== undefined && takes(places, text);
};

describe('patterns', () => {
  test.each([
    ['', '', true],
    ['', 'a', false],
    ['*', '', true],
    ['a*c', 'abbc', true],
    ['a*c', 'abbcd', false],
    ['*ab*ab', 'abab', true],
    ['*ab*ab', 'aba', false],
    ['a?c', 'a/c', true],
    ['a?c', 'ac', false],
    ['[a-c]x', 'bx', true],
    ['[^a-c]x', 'bx', false],
    ['[^f]*', '1', true],
    ['[^f]*', '', false],
    ['\\*', '*', true],
    ['\\*', 'a', false],
    ['[', '[', true],
    ['[]', '', false],
    ['[]a]', 'a]', false],
    ['[z-a]', 'b', false],
    ['[\\d]', 'd', true],
    ['[\\d]', '4', false],
    ['a\\', 'a\\', true],
    ['[👩-👫]', '👪', true],
  ])('%s takes %s: %s', (pattern, text, expected) => expect(fits(pattern, text)).toBe(expected));
});

test('stars and question marks take what a regular expression takes', () => {
  const sign = fc.constantFrom('a', 'b', '*', '?', '.');
  fc.assert(
    fc.property(
      fc.array(sign, { maxLength: 7 }),
      fc.array(fc.constantFrom('a', 'b', '.'), { maxLength: 8 }),
      (p, t) => {
        const source = p.map((one) => (one === '*' ? '.*' : one === '?' ? '.' : one === '.' ? '\\.' : one)).join('');
        const text = t.join('');
        expect(takes(simplePattern(p.join('')), text)).toBe(new RegExp(`^${source}$`, 's').test(text));
      },
    ),
    { numRuns: 2000 },
  );
});

test('a pattern of many stars ends', () => {
  expect(takes(simplePattern(`${'a*'.repeat(200)}b`), 'a'.repeat(5000))).toBe(false);
});

test.each([
  ['[a\\]b]x', [']x', 'ax'], ['a]x', 'x']],
  ['[^a]x', ['^x', 'bx'], ['ax', 'x']],
])(
  'in a class a sign may be escaped, and one that is turned round takes every other: %s',
  (pattern, taken, refused) => {
    const places = classPattern(pattern) ?? [];
    for (const text of taken) expect(takes(places, text), text).toBe(true);
    for (const text of refused) expect(takes(places, text), text).toBe(false);
  },
);
