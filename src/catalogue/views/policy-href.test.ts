import fc from 'fast-check';
import { expect, test } from 'vitest';
import { policyHref } from './policy-href.ts';

const carried = (address: string): string => decodeURIComponent(address.slice(address.indexOf(',') + 1));

test('the address carries a policy unchanged, with line ends, quotes and other alphabets', () => {
  const policy = '{\n  "tools": { "löschen 100 %": "#1 \'x\' <y> 删除 😀" }\n}\n';
  expect(carried(policyHref(policy))).toBe(policy);
});

test('any text is carried and nothing in it ends an attribute or a tag', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const address = policyHref(text);
      expect(address).not.toMatch(/["<>\s#]/);
      expect(carried(address)).toBe(text.toWellFormed());
    }),
  );
});
