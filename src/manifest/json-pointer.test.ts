import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeToken, textAt, tokens, valueAt } from './json-pointer.ts';

const document = { 'a/b': { '~': ['x', { y: 'z' }] }, '': 'empty', n: 1, 'k#': 'own' };

test.each([
  ['', document],
  ['/a~1b/~0/0', 'x'],
  ['/a~1b/~0/1/y', 'z'],
  ['/', 'empty'],
  ['/a~1b/~0/7', undefined],
  ['/n/0', undefined],
  ['/constructor', undefined],
  ['/a~1b/constructor', undefined],
])('%j addresses its value', (pointer, value) => {
  expect(valueAt(document, pointer)).toEqual(value);
});

test.each([
  ['/a~1b/~0/0', 'x'],
  ['/a~1b/~0', '~'],
  ['/a~1b', 'a/b'],
  ['/n', 'n'],
  ['/a~1b#', 'a/b'],
  ['/a~1b/~0/1/y#', 'y'],
  ['/k#', 'own'],
  ['/lost#', undefined],
  ['/lost', undefined],
])('evidence at %j counts in %j', (pointer, text) => {
  expect(textAt(document, pointer)).toBe(text);
});

test('any key can be addressed', () => {
  fc.assert(
    fc.property(fc.array(fc.string({ unit: fc.constantFrom('~', '/', '0', '1', 'a', '#') })), (keys) => {
      expect(tokens(keys.map((key) => `/${escapeToken(key)}`).join(''))).toEqual(keys);
    }),
  );
});
