import { expect, test } from 'vitest';
import { nearestWord } from './nearest-word.ts';

test.each([
  ['get_isue', 'get_issue'],
  ['creat_issue', 'create_issue'],
  ['delete-repo', 'delete_repo'],
  ['GET_ISSUE', 'get_issue'],
  ['egt_issue', 'get_issue'],
  ['push', undefined],
  ['', undefined],
  ['x'.repeat(5000), undefined],
])('%s was meant to be %s', (word, expected) => {
  expect(nearestWord(word, ['get_issue', 'create_issue', 'delete_repo'])).toBe(expected);
});

test('of words that are equally near the first is taken, and none of none', () => {
  expect(nearestWord('deni', ['deny', 'dens'])).toBe('deny');
  expect(nearestWord('deny', [])).toBeUndefined();
});

test.each<[word: string, known: string, is: boolean]>([
  ['abx', 'abc', true],
  ['ab', 'abc', true],
  ['abcd', 'abc', true],
  ['acb', 'abc', true],
  ['bac', 'abc', true],
  ['xbx', 'abc', false],
  ['cab', 'abc', false],
  ['bca', 'abc', false],
  ['abcdef', 'abcd', true],
  ['abcdefg', 'abcd', false],
  ['badcef', 'abcdef', true],
  ['badcfe', 'abcdef', false],
  ['😀b', 'ab', false],
  ['😀bc', 'abc', true],
])('one in three signs may be another, missing, too many or swapped: %s is near %s: %s', (word, known, is) => {
  expect(nearestWord(word, [known])).toBe(is ? known : undefined);
  expect(nearestWord(known, [word])).toBe(is ? word : undefined);
});

test('the nearest is taken, wherever it stands', () => {
  const known = ['list_issues', 'get_issues', 'get_issue', 'set_issue'];
  expect(nearestWord('get_issu', known)).toBe('get_issue');
  expect(nearestWord('get_issu', known.toReversed())).toBe('get_issue');
});
