import { expect, test } from 'vitest';
import { hasHiddenCharacters, hiddenCharacters, showHidden } from './hidden-characters.ts';

test.each([
  ['bidirectional override', 'a\u202eb'],
  ['zero-width space', 'a\u200bb'],
  ['tag character', 'a\u{E0041}b'],
  ['control character', 'a\u0007b'],
  ['byte-order mark inside', 'a\ufeffb'],
  ['soft hyphen', 'a\u00adb'],
  ['variation selector after a letter', 'a\ufe00b'],
  ['supplementary variation selector', 'a\u{E0155}b'],
  ['filler', 'a\u3164b'],
  ['half-width filler', 'a\uffa0b'],
  ['Khmer vowel that shows nothing', 'a\u17b4b'],
  ['grapheme joiner', 'a\u034fb'],
  ['blank Braille pattern', 'a\u2800b'],
  ['musical format character', 'a\u{1D173}b'],
  ['joiner between Latin letters', 'a\u200db'],
  ['mark of direction in a text from left to right', 'a\u200fb'],
])('finds a %s and shows it', (_kind, text) => {
  expect(hasHiddenCharacters(text)).toBe(true);
  expect(hiddenCharacters(text)).toHaveLength(1);
  expect(showHidden(text)).toMatch(/^a⟨U\+[0-9A-F]{4,5}⟩b$/);
});

test.each([
  ['emoji with selectors', '⚠️ 1️⃣ ✔️ ▶️'],
  ['emoji of several, with a skin', '👩🏽‍🚀 🏳️‍🌈 👨‍👩‍👧'],
  ['the flag of a region', '\u{1F3F4}\u{E0067}\u{E0062}\u{E0073}\u{E0063}\u{E0074}\u{E007F}'],
  ['Persian with joiners', 'می‌خواهم'],
  ['Hindi with joiners', 'क्‍ष'],
  ['Thai with breaks', 'ภาษา\u200bไทย'],
  ['Hebrew with marks of direction', 'שלום \u200eAPI\u200f'],
  ['Braille', '\u2801\u2800\u2802'],
  ['a Han letter in one of its forms', '葛\u{E0100}'],
  ['a byte-order mark at the front', '\ufeffLists notes'],
])('leaves ordinary writing alone: %s', (_kind, text) => expect(hasHiddenCharacters(text)).toBe(false));

test('a message in tags is hidden, whatever emoji stands before it', () => {
  expect(hiddenCharacters('👍\u{E0069}\u{E0067}')).toHaveLength(2);
  expect(hiddenCharacters('a\ufe00\ufe01\ufe0f')).toHaveLength(3);
});

test.each(['plain text', 'tab\tand\nline', 'emoji ⚠️ with selector', 'family 👨‍👩‍👧', '中文说明', 'naïve café'])(
  'leaves ordinary text alone: %s',
  (text) => {
    expect(hasHiddenCharacters(text)).toBe(false);
    expect(showHidden(text)).toBe(text);
  },
);

test('gives the same answer when asked twice', () => {
  expect([hasHiddenCharacters('\u202e'), hasHiddenCharacters('\u202e')]).toEqual([true, true]);
});
