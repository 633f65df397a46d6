import fc from 'fast-check';
import { O200K_TOKEN_SPLIT_REGEX } from 'gpt-tokenizer/encodingParams/constants';
import { beforeAll, expect, test, vi } from 'vitest';

/** What a sign is, is worked out when it is first met, and nobody has met one when these tests begin. */
let wordEnd: (text: string, from: number) => number;
beforeAll(async () => {
  vi.resetModules();
  ({ wordEnd } = await import('./token-words.ts'));
});

function words(text: string): string[] {
  const found: string[] = [];
  for (let from = 0; from < text.length;) {
    const end = wordEnd(text, from);
    expect(end).toBeGreaterThan(from);
    found.push(text.slice(from, end));
    from = end;
  }
  return found;
}

/** As the encoding itself splits a text. */
const split = (text: string): string[] =>
  [...text.matchAll(new RegExp(O200K_TOKEN_SPLIT_REGEX, 'gu'))].map(([word]) => word);

test.each<[text: string, ...words: string[]]>([
  ['Reads a note.', 'Reads', ' a', ' note', '.'],
  ['getUserID', 'get', 'User', 'ID'],
  ['HTTPServer', 'HTTPServer'],
  ["It's they'LL I'm we'Re x'q", "It's", " they'LL", " I'm", " we'Re", ' x', "'q"],
  ['1234567', '123', '456', '7'],
  ['{"a":\n\n  1}', '{"', 'a', '":\n\n', ' ', ' ', '1', '}'],
  ['a  b\n c', 'a', ' ', ' b', '\n', ' c'],
  ['end   ', 'end', '   '],
  ['// see\r\n/x', '//', ' see', '\r\n', '/x'],
  ['漢字かな', '漢字かな'],
  ['', ...[]],
])('%j', (text, ...expected) => {
  expect(split(text)).toEqual(expected);
  expect(words(text)).toEqual(expected);
});

/** Signs of every sort that the encoding tells apart: capitals, title case, small, other letters, digits, marks, blanks. */
const signs = [
  ...['A', 'Ж', 'ǅ', 'a', 'ß', 's', 'T', 'll', 'VE', 'rE', 'd', 'm', '漢', 'ª', 'ʰ', 'ا', '1', '9', '²', 'Ⅷ', '٣'],
  ...[' ', ' ', '  ', '\t', '\u00a0', '\u2028', '\n', '\r', '-', '"', '{', '/', '/', "'", '’', '€', '_'],
  ...['\u0301', '\u093e', '😀', '𝐀', '\ud800', '\u0000'],
];

test('any text is split as the encoding splits it', () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...signs), { maxLength: 10 }), (parts) => {
      const text = parts.join('');
      expect(words(text)).toEqual(split(text));
    }),
    { numRuns: 1_000 },
  );
});

test('so are any three of the signs that meet most', () => {
  const few = ['A', 'a', '漢', '1', ' ', '\n', '-', '/', "'", 's', 'l', '\u0301'];
  for (const one of few)
    for (const two of few) for (const three of few) expect(words(one + two + three)).toEqual(split(one + two + three));
});
