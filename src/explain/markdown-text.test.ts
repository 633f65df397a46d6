import { expect, test } from 'vitest';
import { markdownText } from './markdown-text.ts';

test.each([
  ['Keeps notes, 3 of them (snake_case).', 'Keeps notes, 3 of them (snake_case).'],
  ['a\n\n# Verdict\n- b', 'a \\# Verdict - b'],
  ['# Verdict', '\\# Verdict'],
  ['- one', '\\- one'],
  ['12. twelve', '12\\. twelve'],
  ['[a](javascript:b) ![c](d)', '\\[a\\](javascript:b) !\\[c\\](d)'],
  ['`code` <b>&lt;</b> <https://evil.example>', '\\`code\\` \\<b\\>\\&lt;\\</b\\> \\<https://evil.example\\>'],
  ['*a* \\* ~~b~~ | c', '\\*a\\* \\\\\\* \\~\\~b\\~\\~ \\| c'],
  ['a\u202Eb', 'a⟨U+202E⟩b'],
])('%j is written %j', (text, expected) => {
  expect(markdownText(text)).toBe(expected);
});

test('a number is escaped only where it would begin a list, and nothing stands around a line', () => {
  expect(markdownText('  Takes 12. of them, 3) at most ')).toBe('Takes 12. of them, 3) at most');
});
