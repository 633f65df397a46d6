import { expect, test } from 'vitest';
import { escapeHidden, hasHiddenCharacters, hiddenCharacters, showHidden } from './hidden-characters.ts';

test.each([
  ['bidirectional override', 'a\u202eb'],
  ['zero-width space', 'a\u200bb'],
  ['tag character', 'a\u{E0041}b'],
  ['control character', 'a\u0007b'],
  ['byte-order mark inside', 'a\ufeffb'],
  ['soft hyphen', 'a\u00adb'],
])('finds a %s and shows it', (_kind, text) => {
  expect(hasHiddenCharacters(text)).toBe(true);
  expect(hiddenCharacters(text)).toHaveLength(1);
  expect(showHidden(text)).toMatch(/^a⟨U\+[0-9A-F]{4,5}⟩b$/);
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

test.each(['a\u202eb', 'a\u{E0041}b', 'plain', '⚠️ “quoted”'])(
  'escaped in JSON, %j is the same data and can be seen',
  (text) => {
    const json = escapeHidden(JSON.stringify({ [text]: text }));
    expect(hasHiddenCharacters(json)).toBe(false);
    expect(JSON.parse(json)).toEqual({ [text]: text });
  },
);
