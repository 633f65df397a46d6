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

test.each([
  ['aaaa', 4, '“aaaa”'],
  ['aaaaa', 4, '“aaa…”'],
  ['  aa aaa', 4, '“aa…”'],
  [' a ', 1, '“a”'],
])('%j quoted in %d characters is %s', (text, max, words) => {
  expect(quoted(text, max)).toBe(words);
});

test.each([
  ['Runs it.', 20, 'Runs it.'],
  ['Runs it now!', 9, 'Runs it…'],
  ['12345678. More of it', 9, '12345678.'],
  ['123456789. More of it', 9, '12345678…'],
  ['Run the tool and. Then', 9, 'Run the…'],
  ['Ends!', 5, 'Ends!'],
  ['Nine char', 9, 'Nine char.'],
])('the first sentence of %j in %d characters is %j', (text, max, sentence) => {
  expect(firstSentence(text, max)).toBe(sentence);
});
