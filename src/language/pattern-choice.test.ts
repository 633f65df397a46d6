import { expect, test } from 'vitest';
import { patternsThatMayFollow } from './pattern-choice.ts';
import { sentencesOf } from './sentences.ts';
import { type Pattern, takenBy } from './word-patterns.ts';

const patterns: readonly Pattern[] = [
  { written: 'get * back' },
  { written: 'get' },
  { written: 'get (rid|shot) of' },
  { written: 'get +' },
  { written: 'get (a|the)? (grip|hold) of' },
  { written: 'get !off' },
  { written: 'get even?' },
  { written: 'get + off .' },
];

test.each([
  ['Get rid of the file', [1, 2, 3, 5, 6]],
  ['Get the money back', [0, 1, 3, 5, 6]],
  ['Get a grip of it', [1, 3, 4, 5, 6]],
  ['Get', [1, 5, 6]],
  ['Get it. Back', [1, 3, 5, 6]],
])('%s: those that take something are among those that may, in their order', (text, taking) => {
  const [words = []] = sentencesOf(text);
  const chosen = patternsThatMayFollow(patterns)(words, 0);
  expect(chosen.filter((one) => takenBy(one, words, 0) !== undefined)).toEqual(taking.map((at) => patterns[at]));
  expect(patterns.filter((one) => takenBy(one, words, 0) !== undefined)).toEqual(taking.map((at) => patterns[at]));
});

test('a pattern is left out where no word stands behind that it needs', () => {
  const [words = []] = sentencesOf('Get a file');
  expect(patternsThatMayFollow(patterns)(words, 0).map(({ written }) => written)).toEqual([
    'get',
    'get +',
    'get !off',
    'get even?',
  ]);
});
