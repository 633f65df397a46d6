import { expect, test } from 'vitest';
import { nameTerms, termsOf } from './terms.ts';

test.each([
  ['Sends the e-mails', 'sent Emails and MAILS', ['mail']],
  ['converts an HTML page', 'converting pages', ['convert', 'page']],
  ['Café', 'cafe', ['cafe']],
  ['发送邮件', '邮件', ['邮件']],
  ['メールを送る', '送る', ['送る']],
  ['이메일을 보냅니다', '이메일', ['이메', '메일']],
  ['ส่งอีเมล', 'อีเมล', []],
])('%s is found by %s', (text, query, shared) => {
  const terms = new Set(termsOf(text));
  expect(termsOf(query).filter((term) => terms.has(term))).toEqual(expect.arrayContaining(shared));
  expect(termsOf(query).some((term) => terms.has(term))).toBe(true);
});

test('words that need not be answered are no terms, and names are split', () => {
  expect(termsOf('the tools of this server')).toEqual([]);
  expect(nameTerms('deleteRepository')).toEqual(nameTerms('delete-repository'));
});
