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
