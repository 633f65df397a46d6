import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from './canonical-json.ts';
import { parseExactJson } from './exact-json.ts';
import { definitionHash, sha256Hex } from './definition-hash.ts';
import { type Json } from './json.ts';

test('canonical JSON follows the examples of RFC 8785', () => {
  expect(
    canonicalJson({ '\u20ac': 1, '\r': 2, '1': 3, '\ufb33': 4, '\ud83d\ude00': 5, '\u0080': 6, '\u00f6': 7 }),
  ).toBe('{"\\r":2,"1":3,"\u0080":6,"\u00f6":7,"\u20ac":1,"\ud83d\ude00":5,"\ufb33":4}');
  expect(canonicalJson([333333333.33333329, 1e30, 4.5, 2e-3, 0.000000000000000000000000001])).toBe(
    '[333333333.3333333,1e+30,4.5,0.002,1e-27]',
  );
});

test('SHA-256 equals the published vector of FIPS 180-4 for “abc”', () => {
  expect(sha256Hex('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

const definition = {
  name: 'sync',
  description: 'Sync pyproject.toml',
  inputSchema: { type: 'object', properties: { path: { type: 'string' } } },
};

test('the hash does not depend on key order, icons or vendor data', () => {
  const { inputSchema, description, name } = definition;
  expect(definitionHash({ inputSchema, icons: [{ src: 'x' }], _meta: { a: 1 }, description, name })).toBe(
    definitionHash(definition),
  );
});

test.each([
  ['name', { ...definition, name: 'sync2' }],
  ['description', { ...definition, description: 'Sync pyproject.toml.' }],
  ['schema', { ...definition, inputSchema: { type: 'object' } }],
  ['annotations', { ...definition, annotations: { readOnlyHint: true } }],
  ['output schema', { ...definition, outputSchema: { type: 'object' } }],
])('one changed word in the %s changes the hash', (_part, changed) => {
  expect(definitionHash(changed)).not.toBe(definitionHash(definition));
});

test('every JSON value has one canonical form that parses back to it', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      const text = canonicalJson(value as Json);
      expect(canonicalJson(JSON.parse(text) as Json)).toBe(text);
    }),
  );
});

test('canonical JSON is what the library by an author of RFC 8785 writes, for all that it takes', () => {
  fc.assert(
    fc.property(fc.jsonValue({ stringUnit: 'binary' }), (one) => {
      fc.pre(!/\\ud[89a-f]/.test(JSON.stringify(one)));
      expect(canonicalJson(one as Json)).toBe(canonicalize(one));
    }),
  );
});

test('a number that no double holds is written as it stands, and is no object of its digits', () => {
  const number = parseExactJson('{"a":1e400}');
  expect(canonicalJson(number)).toBe('{"a":1e400}');
  expect(canonicalJson({ a: { rawJSON: '1e400' } })).toBe('{"a":{"rawJSON":"1e400"}}');
});

test('half a surrogate pair does not stop the hash', () => {
  expect(definitionHash({ name: 'x', description: 'a\ud800b' })).toMatch(/^[0-9a-f]{64}$/);
});
