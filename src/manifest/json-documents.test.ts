import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { jsonDocuments } from './json-documents.ts';
import { maxNesting } from './nesting.ts';

const read = (text: string) => jsonDocuments('log.jsonl', text);
/** The first line of each document and the document. */
const found = (text: string) => read(text).value?.map(({ start, value }) => [start?.line, value]);
const problem = (text: string): string => {
  const [first] = read(text).problems ?? [];
  return first ? `${first.at}: ${first.wrong}; ${first.right}` : 'none';
};

test('a file that is one document has no line and says how deep it is', () => {
  expect(read(' {"a": [{"b": 1}]}\n').value).toEqual([{ value: { a: [{ b: 1 }] }, start: undefined, depth: 3 }]);
  expect(read('7').value).toEqual([{ value: 7, start: undefined, depth: 0 }]);
});

test('each of several documents says on which line it begins and how deep it is', () => {
  const text = 'ready\n\n{"a":\n 1}\n[{"b": []}] {"c": 3}\n\n{"d": 4}\n';
  expect(read(text).value).toEqual([
    { value: { a: 1 }, start: { line: 3, offset: 7 }, depth: 1 },
    { value: [{ b: [] }], start: { line: 5, offset: 17 }, depth: 3 },
    { value: { c: 3 }, start: { line: 5, offset: 29 }, depth: 1 },
    { value: { d: 4 }, start: { line: 7, offset: 39 }, depth: 1 },
  ]);
});

test.each([
  ['a level in brackets', '[info] ready\n{"a": 1}'],
  ['numbers in brackets', '[12] [3, 4] [-1.5e3]\n{"a": 1}'],
  ['words in brackets', '["a", "b"] [true] [null]\n{"a": 1}'],
  ['what looks like a list and is none', '[1, two] ["a" "b"] [1,\n{"a": 1}'],
  ['a list with a comment', '[1, /* two */ 3]\n{"a": 1}'],
  ['an object that nobody quoted', '{ port: 80 } {}\n{"a": 1}'],
  ['words in quotes', 'said "ready" and "done"\n{"a": 1}'],
  ['a bracket that never closes', '[1, ["a", [\n{"a": 1}'],
])('%s is no document, and what follows is read', (_, text) => {
  expect(found(text)).toEqual([[2, { a: 1 }]]);
});

test('a list with an object anywhere in it is a document', () => {
  expect(found('log\n["page", {"a": 1}, 7]')).toEqual([[2, ['page', { a: 1 }, 7]]]);
  expect(found('["a", 1] log\n{"a": 1}')).toEqual([[2, { a: 1 }]]);
});

test('a key in quotes may hold escapes', () => {
  expect(found('log\n{ "a\\"b" : 1}')).toEqual([[2, { 'a"b': 1 }]]);
});

test.each([
  ['a document cut off', '{"a": 1}\n{"b": [1,', 'line 2, column 1'],
  ['a document with a slip', '{"a": 1}\n{"b": 1,}\n{"c": 2}', 'line 2, column 1'],
  ['the end of a document', '{"a": 1}\n"b": 2}', 'line 2, column 1'],
  ['the end of a document before another', '{"a": 1}\n"b": 2}\n{"c": 3}', 'line 2, column 1'],
  ['a name in quotes before a colon, and a space between', '{"a": 1}\nlog "b" : 2', 'line 2, column 5'],
])('%s is refused with its place', (_, text, at) => {
  expect(problem(text)).toBe(`${at}: neither a whole JSON document nor a line of a log; every document whole`);
});

test('broken JSON that follows no document is said to be broken JSON', () => {
  expect(problem('{"a": 1,}')).toMatch(/^line 1, column \d+: broken JSON/);
  expect(problem('"b": 2}')).toMatch(/broken JSON/);
  expect(problem('"b": 2}\n{"a": 1}')).toMatch(/broken JSON/);
  expect(problem('nothing but words')).toMatch(/broken JSON/);
});

test.each(['<html>{"a": 1}</html>', '  \n<?xml version="1.0"?>'])('an error page is called one: %s', (text) => {
  expect(problem(text)).toBe(': this is HTML or XML, perhaps an error page; JSON');
});

test('a text with a tag further on is no error page', () => {
  expect(found('to <stdout>\n{"a": 1}')).toEqual([[2, { a: 1 }]]);
});

test('a key that stands twice is refused with its place in the file', () => {
  expect(problem('{"a": 1,\n "a": 2}')).toBe('line 2, column 2: the key "a" stands twice in one object; each key once');
  expect(problem('{"b": 1}\nlog\n{"a": 1, "a": 2}')).toBe(
    'line 3, column 10: the key "a" stands twice in one object; each key once',
  );
});

describe('nesting that nobody means is refused with its place', () => {
  const nested = (depth: number, inner = '1') => '{"a": '.repeat(depth) + inner + '}'.repeat(depth);
  const deep = new RegExp(`nesting too deep; at most ${String(maxNesting)} levels`);

  test.each([
    ['objects', nested(maxNesting + 1), `line 1, column ${String(6 * maxNesting + 1)}`],
    ['objects that never close', '{"a": '.repeat(maxNesting + 1), `line 1, column ${String(6 * maxNesting + 1)}`],
    ['lists that never close', '[\n'.repeat(maxNesting + 1), `line ${String(maxNesting + 1)}, column 1`],
    ['behind other text', `{"b": [1, ${nested(maxNesting)}]}`, /^line 1/],
    ['in a second document', `{"b": 1}\n${nested(maxNesting + 1)}`, /^line 2/],
  ])('%s', (_, text, at) => {
    expect(problem(text)).toMatch(deep);
    expect(problem(text).split(':')[0]).toMatch(at);
  });

  test('and one level less is read', () => {
    expect(read(nested(maxNesting)).value?.[0]?.depth).toBe(maxNesting);
    expect(read(`log\n${nested(maxNesting)}`).value?.[0]?.depth).toBe(maxNesting);
  });
});

describe('server-sent events', () => {
  test('are read as what their data say, several lines of one put together', () => {
    const text = ': hello\nevent: message\nid: 1\nretry: 10\ndata: {"a":\ndata:1}\n\ndata: {"b": 2}\r\n\r\ndata\n';
    expect(found(text)).toEqual([
      [5, { a: 1 }],
      [8, { b: 2 }],
    ]);
  });

  test('are read behind the headers of an answer, as curl prints them', () => {
    const head = (end: string) => ['HTTP/1.1 100 Continue', '', 'HTTP/2 200', 'x-a: {"b": 1}', '', ''].join(end);
    const events = 'data: {"a":\ndata: 1}\n\n';
    expect(found(head('\n') + events)).toEqual([[6, { a: 1 }]]);
    expect(found(head('\r\n') + events + head('\r\n') + events)?.map(([line]) => line)).toEqual([6, 14]);
  });

  test('hold nothing where another field looks like JSON', () => {
    expect(found('event: {"x": 1}\ndata: {"a": 1}\n')).toEqual([[2, { a: 1 }]]);
  });

  test('are none where a line is no field of them', () => {
    expect(found('data: {"a": 1}\nsent {"b": 2}\nid: {"c": 3}')).toEqual([
      [1, { a: 1 }],
      [2, { b: 2 }],
      [3, { c: 3 }],
    ]);
  });
});

test('text that keeps opening what it never closes is given up, not gone over for hours', () => {
  expect(problem(`{"a": 1}\n${'["a", '.repeat(20_000)}`)).toMatch(/^line 2, column \d+: neither a whole/);
});

test('documents are found whatever words stand between them', () => {
  const words = fc.stringMatching(/^[a-z\]} :,.<>#'\n]{0,40}$/);
  const document = fc.dictionary(fc.string(), fc.jsonValue(), { minKeys: 1, maxKeys: 3 });
  fc.assert(
    fc.property(fc.array(fc.tuple(words, document), { minLength: 2, maxLength: 4 }), (parts) => {
      const lines = parts.flatMap(([between, value]) => [...`x ${between}`.split('\n'), JSON.stringify(value)]);
      const expected = lines.flatMap((line, index) => (line.startsWith('{') ? [[index + 1, line]] : []));
      expect(found(lines.join('\n'))?.map(([line, value]) => [line, JSON.stringify(value)])).toEqual(expected);
    }),
  );
});
