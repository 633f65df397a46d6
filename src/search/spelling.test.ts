import { expect, test } from 'vitest';
import { meant, slips } from './spelling.ts';

test.each([
  ['write', 'wrtie', 1],
  ['kubectl', 'kubctl', 1],
  ['file', 'fiile', 1],
  ['email', 'emial', 1],
  ['read', 'road', 1],
  ['playwright', 'playwrite', 3],
  ['same', 'same', 0],
])('%s and %s are %i slips apart', (one, other, expected) => {
  expect(slips(one, other, 3)).toBe(expected);
  expect(slips(other, one, 3)).toBe(expected);
});

test('more slips than asked for are not counted', () => expect(slips('abcdef', 'uvwxyz', 2)).toBe(3));

test('the same letters in another order come before a letter that is none of them', () => {
  expect(
    meant('wrtie', [
      ['wrote', 9],
      ['write', 9],
      ['trie', 99],
    ])[0],
  ).toBe('write');
});

test('short words are taken as they are', () => expect(meant('cat', [['car', 100]])).toEqual([]));
