import { expect, test } from 'vitest';
import { counted, firstSentence, listed, quoted, withArticle } from './grammar.ts';

test.each([
  ['Read', 'a Read'],
  ['Execute', 'an Execute'],
  ['Financial', 'a Financial'],
])('the article of %s', (noun, phrase) => {
  expect(withArticle(noun)).toBe(phrase);
});

test('counts and lists read as English', () => {
  expect(counted(1, 'tool')).toBe('1 tool');
  expect(counted(1204, 'tool')).toBe('1,204 tools');
  expect(listed(['a'])).toBe('a');
  expect(listed(['a', 'b', 'c'])).toBe('a, b and c');
  expect(listed([])).toBe('');
});

test.each([
  ['Run a command. Returns True.', 'Run a command.'],
  ['  Leading\n   space and lines ', 'Leading space and lines.'],
  ['Version 2.0 of it', 'Version 2.0 of it.'],
  ['获取热搜。返回列表', '获取热搜。'],
  ['', ''],
])('the first sentence of %j', (text, sentence) => {
  expect(firstSentence(text)).toBe(sentence);
});

test('a quotation is one line, shows hidden characters and ends within its length', () => {
  expect(quoted('a\n b\u202ec')).toBe('“a b⟨U+202E⟩c”');
  expect(quoted('x'.repeat(300), 50)).toHaveLength(52);
});
