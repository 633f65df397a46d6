import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { namesApart } from './names-apart.ts';

const told = (...names: string[]): string[] => names.map(namesApart(names));

test('names that nobody takes for one another are told as they are', () => {
  const names = ['list_notes', 'get.note', 'delete note', '__proto__', 'toString', '工具', 'a/b'];
  expect(told(...names)).toEqual(names);
});

test.each([
  ['capitals', ['notes', 'Notes'], ['notes ⟨1: U+006E⟩', 'Notes ⟨1: U+004E⟩']],
  ['letters of another script', ['drop', 'drоp'], ['drop ⟨3: U+006F⟩', 'drоp ⟨3: U+043E⟩']],
  ['digits that look like letters', ['v0', 'vo'], ['v0 ⟨2: U+0030⟩', 'vo ⟨2: U+006F⟩']],
  ['letters that look like two', ['modern', 'modem'], ['modern ⟨5: U+0072⟩', 'modem ⟨5: U+006D⟩']],
  ['full-width letters', ['read', 'rｅad'], ['read ⟨2: U+0065⟩', 'rｅad ⟨2: U+FF45⟩']],
  ['accents, written in two ways', ['é', 'e\u0301'], ['é ⟨1: U+00E9⟩', 'e\u0301 ⟨1: U+0065, 2: U+0301⟩']],
  ['a blank behind', ['list', 'list '], ['list', 'list  ⟨5: U+0020⟩']],
  ['more blanks', ['a b', 'a  b'], ['a b', 'a  b ⟨2: U+0020⟩']],
  ['another blank', ['a b', 'a\u00a0b'], ['a b', 'a\u00a0b ⟨2: U+00A0⟩']],
  [
    'what cannot be seen',
    ['list', 'li\u200bst', 'list\ufe0f'],
    ['list', String.raw`li\u200bst`, 'list\ufe0f ⟨5: U+FE0F⟩'],
  ],
])('%s are told by what they are', (_what, names, texts) => {
  expect(told(...names)).toEqual(texts);
});

test('a blank that nobody sees is told of one name alone too', () => {
  expect(told('list ')).toEqual(['list  ⟨5: U+0020⟩']);
  expect(told(' a  b')).toEqual([' a  b ⟨1: U+0020⟩']);
});

describe('names of any length', () => {
  test('are cut, and the number of their characters is said', () => {
    const [first = '', second = '', third = ''] = told('x'.repeat(4_900_000), 'x'.repeat(4_900_001), 'x'.repeat(128));
    expect(first).toBe(`${'x'.repeat(128)}… (4,900,000 characters)`);
    expect(second).toContain('(4,900,001 characters)');
    expect(third).toBe('x'.repeat(128));
  });

  test('are told by a digest where they begin and end alike', () => {
    const texts = told(`${'x'.repeat(500)}a`, `${'x'.repeat(500)}b`);
    expect(new Set(texts).size).toBe(2);
    for (const text of texts) expect(text).toMatch(/\(501 characters\) ⟨[0-9a-f]{12}⟩$/);
  });
});

test('whatever names there are, each has a text of its own, on one line, that is not long', () => {
  const letter = fc.constantFrom('a', 'A', 'а', 'i', '1', 'l', ' ', '\u200b', '\ufe0f', '\n', '⟨', '\ud800', 'é', '𝐚');
  const name = fc.oneof(fc.string({ unit: letter, maxLength: 6 }), fc.string({ unit: letter, maxLength: 400 }));
  fc.assert(
    fc.property(fc.uniqueArray(name, { maxLength: 30 }), (names) => {
      const texts = told(...names);
      expect(new Set(texts).size).toBe(names.length);
      for (const text of texts) {
        expect(text.length).toBeLessThan(400);
        expect(text).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u);
      }
    }),
  );
});
