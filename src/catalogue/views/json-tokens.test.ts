import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonTokens } from './json-tokens.ts';

test('keys, words and numbers are told apart', () => {
  expect(
    jsonTokens('{"max": 30, "on": true, "say": "a \\"key\\": no"}').filter(({ kind }) => kind !== 'plain'),
  ).toEqual([
    { text: '"max"', kind: 'key' },
    { text: '30', kind: 'number' },
    { text: '"on"', kind: 'key' },
    { text: 'true', kind: 'word' },
    { text: '"say"', kind: 'key' },
    { text: '"a \\"key\\": no"', kind: 'word' },
  ]);
});

test('the tokens of any text give the text back', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (text) => {
      expect(
        jsonTokens(text)
          .map((token) => token.text)
          .join(''),
      ).toBe(text);
    }),
  );
});
