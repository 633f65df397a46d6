import fc from 'fast-check';
import { expect, test } from 'vitest';
import { jsonTokens } from './json-tokens.ts';

test('keys are found, and strings that only look like them are not', () => {
  const text = '{"max": 30, "on" : true, "say": "a \\"key\\": no", "list": ["b"]}';
  expect(jsonTokens(text).flatMap((token) => (token.isKey ? [token.text] : []))).toEqual([
    '"max"',
    '"on"',
    '"say"',
    '"list"',
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
