import { expect, test } from 'vitest';
import { definitionTexts } from './definition-texts.ts';
import { textAt } from './json-pointer.ts';
import { type Json } from './json.ts';

const lengthOf = (texts: readonly string[]): number => texts.reduce((sum, { length }) => sum + length, 0);

test('the texts of a usual definition are all read, keys of the author included', () => {
  const definition = { name: 'a', description: 'b', inputSchema: { properties: { c: { enum: ['d', 1] } } } };
  const { texts, isWhole, isPlain, span } = definitionTexts(definition);
  expect(texts).toEqual(['a', 'b', 'c', 'd']);
  expect([isWhole, isPlain]).toEqual([true, true]);
  texts.forEach((text, index) => {
    const { field, start, end } = span(index, { start: 0, end: text.length });
    expect(textAt(definition, field)?.slice(start, end)).toBe(text);
  });
});

test('of a text beyond measure the head and the tail are read, each where it stands, and it is said', () => {
  const description = `${'a'.repeat(99_000)}${'b'.repeat(99_000)}`;
  const definition = { name: 'x', description };
  const { texts, isWhole, span } = definitionTexts(definition);
  expect(isWhole).toBe(false);
  expect(lengthOf(texts)).toBeLessThanOrEqual(100_001);
  const tail = span(2, { start: 0, end: 10 });
  expect(description.slice(tail.start)).toHaveLength(50_000);
  expect(textAt(definition, tail.field)?.slice(tail.start, tail.end)).toBe('bbbbbbbbbb');
});

test.each<[string, Json]>([
  ['texts', Array.from({ length: 30_000 }, (_, index) => `text ${String(index)}`)],
  ['empty texts', Array.from({ length: 300_000 }, () => '')],
  ['empty arrays', Array.from({ length: 300_000 }, () => [])],
  ['texts that fill all but one character', ['x'.repeat(99_000), 'x'.repeat(99_990), 'y'.repeat(90_000)]],
])('of %s without end no more than the bound is read, and it is said', (_what, list) => {
  const { texts, isWhole } = definitionTexts({ name: 'x', inputSchema: { enum: list } });
  expect(isWhole).toBe(false);
  expect(lengthOf(texts) + texts.length).toBeLessThan(200_010);
});
