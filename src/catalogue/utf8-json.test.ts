import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseExactJson } from '../manifest/exact-json.ts';
import { utf8Json } from './utf8-json.ts';

const value = fc.jsonValue({ maxDepth: 5, stringUnit: 'binary' });

test('any value is written as JSON.stringify writes it, at any depth', () => {
  fc.assert(
    fc.property(fc.array(value), fc.nat(6), (values, depth) => {
      const whole = { values, other: { left: undefined, out: values[0] }, nothing: undefined };
      expect(utf8Json(whole, depth).toString()).toBe(Buffer.from(JSON.stringify(whole)).toString());
    }),
  );
});

test('what a double does not hold, members without a value and empty ones are written alike', () => {
  const whole = { big: parseExactJson('[18446744073709551615]'), list: [undefined, {}, []], none: { left: undefined } };
  for (let depth = 0; depth < 5; depth += 1)
    expect(utf8Json(whole, depth).toString()).toBe('{"big":[18446744073709551615],"list":[null,{},[]],"none":{}}');
});

test('a text that is longer than the room for it is written whole', () => {
  const whole = { text: '…'.repeat(2_000_000), last: ['é'] };
  expect(utf8Json(whole, 2).equals(Buffer.from(JSON.stringify(whole)))).toBe(true);
});
