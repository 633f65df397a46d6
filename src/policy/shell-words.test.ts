import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readFlags, shellWords } from './shell-words.ts';

test.each([
  ['a  b\tc', ['a', 'b', 'c']],
  ['\uFEFF  a b ', ['a', 'b']],
  ['a \\\n  b \\\r\n c', ['a', 'b', 'c']],
  [`"a b" 'c d' e"f g"'h'`, ['a b', 'c d', 'ef gh']],
  [`"it's" '"' ""`, ["it's", '"', '']],
  [`'$(x) ; \`'`, ['$(x) ; `']],
  ['', []],
])('%j is split as a shell does', (text, words) => {
  expect(shellWords(text)).toEqual(words);
});

test.each([
  'a; b',
  'a | b',
  'a & b',
  'a > b',
  '$a',
  '"$a"',
  '"`a`"',
  '`a`',
  '(a)',
  'a\\b',
  'a?',
  '~',
  '#a',
  '{a}',
  '!a',
  '"a',
  "a'",
  '[a]',
])('%j is more than one plain command', (text) => {
  expect(() => shellWords(text)).toThrow('expected one command of plain or quoted words');
});

test('a quoted word stands as it is, whatever it holds', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.string().map((text) => text.replaceAll(/['\\\n\r\uFEFF]/g, '')),
        { minLength: 1 },
      ),
      (words) => {
        expect(shellWords(words.map((word) => `'${word}'`).join(' '))).toEqual(words);
      },
    ),
  );
});

test.each([
  [
    ['--tools', 'a:b', '--verify'],
    [
      { name: 'tools', value: 'a:b' },
      { name: 'verify', value: '' },
    ],
  ],
  [
    ['--a', '--b', 'c'],
    [
      { name: 'a', value: '' },
      { name: 'b', value: 'c' },
    ],
  ],
  [
    ['--a=b=c', '--d-e='],
    [
      { name: 'a', value: 'b=c' },
      { name: 'd-e', value: '' },
    ],
  ],
  [
    ['--a=', '--b'],
    [
      { name: 'a', value: '' },
      { name: 'b', value: '' },
    ],
  ],
  [[], []],
])('flags %j', (words, flags) => {
  expect(readFlags(words)).toEqual(flags);
});

test.each([['x'], ['-x'], ['--X'], ['--a', 'b', 'c'], ['--a=b', 'c'], ['--'], ['']])(
  '%j is no list of flags',
  (...words) => {
    expect(() => readFlags(words)).toThrow('expected a flag');
  },
);
