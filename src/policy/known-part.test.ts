import { expect, test } from 'vitest';
import * as z from 'zod/mini';
import { knownPart, passedOver, wholePart } from './known-part.ts';

const rule = z.strictObject({ name: z.string(), deep: z.optional(z.strictObject({ n: z.number() })) });
const schema = z.strictObject({ rules: z.optional(z.array(rule)), mode: z.optional(z.enum(['ask', 'deny'])) });

test('keys that a target does not know are named by their place and left out, at any depth', () => {
  const document = {
    rules: [{ name: 'a' }, { name: 'b', extra: 1, deep: { n: 1, odd: null, more: [] } }, { name: 'c', 1: 'x' }],
    mode: 'ask',
    other: { rules: 7 },
  };
  const { value, unknown } = knownPart(schema, document);
  expect(value).toEqual({ rules: [{ name: 'a' }, { name: 'b', deep: { n: 1 } }, { name: 'c' }], mode: 'ask' });
  expect(unknown.toSorted()).toEqual(['other', 'rules.1.deep.more', 'rules.1.deep.odd', 'rules.1.extra', 'rules.2.1']);
  expect(passedOver(unknown.slice(0, 1), 'It')).toEqual([
    `It does not know the key “${unknown[0] ?? ''}” and passes over it.`,
  ]);
});

test('a document that is known whole stays as it is', () => {
  expect(knownPart(schema, { rules: [] })).toEqual({ value: { rules: [] }, unknown: [] });
  expect(wholePart(schema, { mode: 'deny' })).toEqual({ mode: 'deny' });
});

test.each([
  [{ mode: 'allow' }, 'mode: found "allow"; expected one of ask, deny'],
  [{ rules: [{ name: 1, extra: 2 }] }, 'rules.0.name: found 1; expected a value of type string'],
  [[], 'found []; expected a value of type object'],
  [null, 'found null; expected a value of type object'],
])('%j is refused in one line, also beside keys that are passed over', (document, line) => {
  expect(() => knownPart(schema, document)).toThrow(new Error(line));
});

test('a target that refuses strange keys says so', () => {
  expect(() => wholePart(schema, { modes: 1 })).toThrow('unknown key “modes”');
});
