import fc from 'fast-check';
import { expect, test } from 'vitest';
import { escapeToken } from './json-pointer.ts';
import { jsonPlaces, type JsonPlace, type Region } from './json-places.ts';
import { type Json } from './json.ts';

/** What a region holds, cut out by lines and columns alone. */
function cut(text: string, { startLine, startColumn, endLine, endColumn }: Region): string {
  const lines = text.split('\n').slice(startLine - 1, endLine);
  const last = (lines.pop() ?? '').slice(0, endColumn - 1);
  return [...lines, last].join('\n').slice(startColumn - 1);
}

/** Pointers and values of everything in a value, itself first. */
const everything = (value: Json, pointer = ''): [string, Json][] => [
  [pointer, value],
  ...(typeof value === 'object' && value !== null
    ? Object.entries(value).flatMap(([key, one]) => everything(one as Json, `${pointer}/${escapeToken(key)}`))
    : []),
];

const written = (value: Json, indent: number | string): string => JSON.stringify(value, undefined, indent);

const json = fc
  .tuple(fc.jsonValue(), fc.constantFrom<number | string>(0, 2, '\t'), fc.constantFrom('', '\n', '\ufeff', ' \r\n\t'))
  .map(([value, indent, before]) => {
    const plain = JSON.parse(JSON.stringify(value)) as Json;
    return { value: plain, text: `${before}${written(plain, indent)}\n` };
  });

test('every value of a document stands where its pointer says, name and all', () => {
  fc.assert(
    fc.property(json, ({ value, text }) => {
      const places = jsonPlaces(text);
      for (const [pointer, expected] of everything(value)) {
        const place = places.at(pointer);
        expect(place?.pointer).toBe(pointer);
        const held = cut(text, places.region(place as JsonPlace));
        expect(JSON.parse(held)).toEqual(expected);
        expect(text.slice(place?.start, place?.end)).toBe(held);
        const key = pointer.split('/').at(-1);
        const name = place?.name && (JSON.parse(text.slice(place.name.start, place.name.end)) as string);
        if (name !== undefined) expect(escapeToken(name)).toBe(key);
      }
    }),
  );
});

test('what stands inside a value comes in the order of the text, and strings mean what they mean', () => {
  fc.assert(
    fc.property(json, ({ value, text }) => {
      const places = jsonPlaces(text);
      for (const [pointer, held] of everything(value)) {
        const place = places.at(pointer) as JsonPlace;
        const isHolder = typeof held === 'object' && held !== null;
        const inner = places.inside(place);
        expect(inner).toHaveLength(isHolder ? Object.keys(held).length : 0);
        expect(inner.map(({ start }) => start)).toEqual(inner.map(({ start }) => start).sort((a, b) => a - b));
        expect(inner.map((one) => places.at(one.pointer))).toEqual(inner);
        expect(inner.every(({ name }) => (name === undefined) === Array.isArray(held))).toBe(true);
        expect(places.text(place)).toBe(typeof held === 'string' ? held : undefined);
      }
    }),
  );
});

const doc = `{
  "name": "read_file",
  "tags": ["files", 7],
  "description": "Reads\\n\\u00abany\\u00bb file"
}`;

test.each([['/nothing'], ['/tags/2'], ['/tags/0/x'], ['/name/0'], ['name']])('nothing stands at %s', (pointer) => {
  expect(jsonPlaces(doc).at(pointer)).toBeUndefined();
});

test('lines and columns are counted from one, the last column one past the end', () => {
  const places = jsonPlaces(doc);
  const region = (pointer: string) => places.region(places.at(pointer) as JsonPlace);
  expect(region('')).toEqual({ startLine: 1, startColumn: 1, endLine: 5, endColumn: 2 });
  expect(region('/name')).toEqual({ startLine: 2, startColumn: 11, endLine: 2, endColumn: 22 });
  const below = jsonPlaces('\n{"a":\n7}');
  const root = { startLine: 2, startColumn: 1, endLine: 3, endColumn: 3 };
  expect(below.region(below.at('') as JsonPlace)).toEqual(root);
  expect(below.region(below.at('/a') as JsonPlace)).toEqual({ ...root, startLine: 3, endColumn: 2 });
  expect(region('/tags/1')).toEqual({ startLine: 3, startColumn: 21, endLine: 3, endColumn: 22 });
});

test('words of a string are found behind its escapes', () => {
  const places = jsonPlaces(doc);
  const words = (start: number, end: number) => {
    const region = places.words(places.at('/description') as JsonPlace, start, end);
    return region && cut(doc, region);
  };
  expect(words(0, 5)).toBe('Reads');
  expect(words(6, 11)).toBe('\\u00abany\\u00bb');
  expect(words(7, 10)).toBe('any');
  expect(words(12, 16)).toBe('file');
  expect(words(0, 16)).toBe('Reads\\n\\u00abany\\u00bb file');
  expect(words(12, 17)).toBeUndefined();
  expect(words(17, 18)).toBeUndefined();
  expect(places.words(places.at('/tags/1') as JsonPlace, 0, 1)).toBeUndefined();
});

test('whatever a string holds, its words are found as they are written', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'é', '"', '\\', '\n', '\u0001', '😀', 'u') });
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (value, one, other) => {
      const [start = 0, end = 0] = [one, other].map((at) => at % (value.length + 1)).sort((a, b) => a - b);
      const file = written([value], 2);
      const places = jsonPlaces(file);
      const region = places.words(places.at('/0') as JsonPlace, start, end) as Region;
      expect(JSON.parse(`"${cut(file, region)}"`)).toBe(value.slice(start, end));
    }),
  );
});
