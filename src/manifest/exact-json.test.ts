import fc from 'fast-check';
import { expect, test } from 'vitest';
import { definitionHash } from './definition-hash.ts';
import { parseExactJson, withHeldNumbers } from './exact-json.ts';
import { type ToolDefinition } from './tool.ts';

test.each([
  '18446744073709551615',
  '-9007199254740993',
  '90071992547409911',
  '19007199254740991',
  '9007199254740991e300000',
  '1e400',
  '-1E+999',
  '1e-400',
  '123456789012345678901234567890',
])('%s stays as it is written', (number) => {
  expect(JSON.stringify(parseExactJson(`{"a":[${number}]}`))).toBe(`{"a":[${number}]}`);
});

test.each([
  '9007199254740991',
  '-9007199254740991',
  '9007199254740992',
  '1e22',
  '0',
  '-0.0',
  '0e999',
  '1.5e300',
  '0.1234567890123456789',
])('%s is held by a double, and is one', (number) => {
  expect(parseExactJson(`[${number}]`)).toEqual([Number(number)]);
});

test('reads every other text as JSON.parse does', () => {
  fc.assert(
    fc.property(fc.json(), (text) => {
      expect(JSON.stringify(parseExactJson(text))).toBe(JSON.stringify(JSON.parse(text)));
    }),
  );
});

test('long digits in a string are no number', () => {
  expect(parseExactJson('{"id": "18446744073709551615"}')).toEqual({ id: '18446744073709551615' });
});

test('a definition with such a number has a hash of its own', () => {
  const tool = (maximum: string) =>
    parseExactJson(`{"name":"a","inputSchema":{"properties":{"n":{"maximum":${maximum}}}}}`) as ToolDefinition;
  const hashes = ['18446744073709551615', '18446744073709551616', '1e400', '1e401'].map((n) => definitionHash(tool(n)));
  expect(new Set(hashes).size).toBe(4);
});

test('where numbers cannot be kept, one that a double does not hold is refused by its name', () => {
  expect(() => withHeldNumbers('{"a": [1, 18446744073709551615]}')).toThrow(/18446744073709551615 needs Node 22/);
  expect(() => withHeldNumbers('[1e400]')).toThrow(SyntaxError);
  expect(withHeldNumbers('{"18446744073709551615": "1e400 \\" 1e400", "b": 1.5e300}')).toEqual({
    '18446744073709551615': '1e400 " 1e400',
    b: 1.5e300,
  });
});
