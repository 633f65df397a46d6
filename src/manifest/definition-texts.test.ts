import { expect, test } from 'vitest';
import { definitionTexts, longText } from './definition-texts.ts';
import { textAt } from './json-pointer.ts';
import { type Json } from './json.ts';
import { type ToolDefinition } from './tool.ts';

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

/** Each text of a definition with what it is there for and where it stands. */
function told(definition: ToolDefinition) {
  const { texts, standing, span } = definitionTexts(definition);
  return texts.map((text, index) => [text, standing(index), span(index, { start: 0, end: text.length }).field]);
}

test('what a text is there for follows from the members that it stands in', () => {
  const inputSchema = {
    title: 'Arguments',
    $comment: 'For makers.',
    required: ['path'],
    properties: {
      path: { description: 'Where it is.', default: '/tmp', examples: [{ deep: ['/etc'] }] },
      title: { description: 'The heading.', enum: ['One'] },
      'a/b': { const: 'only' },
    },
  };
  const at = (place: string) => `/inputSchema/${place}`;
  expect(told({ name: 'save', description: 'Saves.', title: 'Save', inputSchema }).sort()).toEqual(
    [
      ['save', 'name', '/name'],
      ['Saves.', 'prose', '/description'],
      ['Save', 'aside', '/title'],
      ['Arguments', 'aside', at('title')],
      ['For makers.', 'aside', at('$comment')],
      ['path', 'name', at('required/0')],
      ['path', 'name', at('properties/path')],
      ['a/b', 'name', at('properties/a~1b')],
      ['Where it is.', 'prose', at('properties/path/description')],
      ['/tmp', 'aside', at('properties/path/default')],
      ['deep', 'name', at('properties/path/examples/0/deep')],
      ['/etc', 'aside', at('properties/path/examples/0/deep/0')],
      ['The heading.', 'prose', at('properties/title/description')],
      ['One', 'aside', at('properties/title/enum/0')],
      ['only', 'aside', at('properties/a~1b/const')],
    ].sort(),
  );
});

test('the key of a text is told from the text, and a name inside is prose', () => {
  expect(told({ name: 'x', _meta: { hint: 'Go on.', name: 'Ann' } })).toEqual([
    ['x', 'name', '/name'],
    ['_meta', 'name', '/_meta'],
    ['hint', 'name', '/_meta/hint#'],
    ['Go on.', 'prose', '/_meta/hint'],
    ['Ann', 'prose', '/_meta/name'],
  ]);
});

test('a part of a text stands where its own characters do, and nothing stands where there is no text', () => {
  const { span, standing } = definitionTexts({ name: 'x', description: 'Reads a file.' });
  expect(span(1, { start: 6, end: 12 })).toEqual({ field: '/description', start: 6, end: 12 });
  expect(span(9, { start: 6, end: 12 })).toEqual({ field: '', start: 6, end: 12 });
  expect(standing(9)).toBe('prose');
});

test.each([
  ['a hidden character', 'a\u200bb', false],
  ['a letter that is not Latin', 'ж', false],
  ['typographic quotes', '“a”', false],
  ['lines and tabs', 'a\n\tb\r~', true],
])('a definition with %s is plain: %s', (_, description, isPlain) => {
  expect(definitionTexts({ name: 'x', description }).isPlain).toBe(isPlain);
});

test('texts as long as are read are whole, and one character more is not', () => {
  const isWhole = (...lengths: number[]) =>
    definitionTexts({ name: 'x', inputSchema: { enum: lengths.map((length) => 'y'.repeat(length)) } }).isWhole;
  expect(isWhole(longText)).toBe(true);
  expect(isWhole(longText + 1)).toBe(false);
  expect(isWhole(longText, 90_000)).toBe(true);
  expect(isWhole(longText, longText)).toBe(false);
});
