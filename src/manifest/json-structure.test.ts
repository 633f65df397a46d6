import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Json } from './json.ts';
import { closingBracket, findJsonFlaw, stringEnd, type JsonFlaw } from './json-structure.ts';
import { maxNesting } from './nesting.ts';

function flaw(text: string): JsonFlaw | undefined {
  const found = findJsonFlaw(text, JSON.parse(text) as Json);
  return found.kind === 'none' ? undefined : found;
}

test.each([
  ['{"a": 1, "b": 2, "a": 3}', 'a', '', 17],
  ['[{"x": {"a": 1, "\\u0061": 2}}]', 'a', '/0/x', 16],
  ['{"a/b": [0, {"~": 1, "c": [{}], "~": 2}]}', '~', '/a~1b/1', 32],
  ['{"": 1, "": 2}', '', '', 8],
])('finds the key that stands twice in %s', (text, key, at, offset) => {
  expect(flaw(text)).toEqual({ kind: 'repeated key', key, at, offset });
});

test.each([
  '{"a": {"a": 1}, "b": {"a": 2}}',
  '[{"a": 1}, {"a": 2}]',
  '{"a": "a", "b": ["a", "a"]}',
  '{"a": "{\\"a\\": 1}"}',
])('finds none in %s', (text) => {
  expect(flaw(text)).toBeUndefined();
});

test('JSON that was written from a value has no flaw, and its bracket closes at its end', () => {
  fc.assert(
    fc.property(fc.object({ key: fc.string() }), fc.string(), (value, after) => {
      const text = JSON.stringify(value);
      expect(flaw(text)).toBeUndefined();
      expect(closingBracket(text + after, 0)).toBe(text.length);
    }),
  );
});

test('nesting is counted, not walked', () => {
  const nested = (depth: number): string => '['.repeat(depth) + ']'.repeat(depth);
  expect(flaw(nested(maxNesting))).toBeUndefined();
  expect(flaw(nested(maxNesting + 1))).toEqual({ kind: 'too deep', offset: maxNesting });
  expect(flaw(nested(500_000))?.kind).toBe('too deep');
});

test.each([
  ['1', 0],
  ['[]', 1],
  ['{"a": [{}], "b": "[[[["}', 3],
])('%s is as deep as its brackets', (text, depth) => {
  expect(findJsonFlaw(text, JSON.parse(text) as Json)).toEqual({ kind: 'none', depth });
});

test.each([
  ['"a\\"b" c', 0, 6],
  ['"open', 0, -1],
  ['"line\nend"', 0, -1],
  ['x "\\\\" y', 2, 6],
])('the string in %j ends', (text, start, end) => {
  expect(stringEnd(text, start)).toBe(end);
});
