import { expect, test } from 'vitest';
import { parseJson } from './parse-file.ts';

const problem = (text: string) => parseJson('captures/1.0.0.json', text).problems?.[0];

test('a key that stands twice in one object is refused with its place, whichever of the two a parser keeps', () => {
  expect(problem('{"tools": [],\n "tools": [{"name": "wipe"}]}')).toEqual({
    file: 'captures/1.0.0.json',
    at: 'line 2, column 2',
    wrong: 'the key "tools" stands twice in one object',
    right: 'each key once',
  });
  expect(problem('[{"a": {"b": 1, "\\u0062": 1}}]')?.wrong).toBe('the key "b" stands twice in one object');
});

test('what is sound is a value', () => {
  expect(parseJson('f', '\uFEFF{"a": {"a": 1}, "b": [{"a": 1}, {"a": 1}]}')).toEqual({
    value: { a: { a: 1 }, b: [{ a: 1 }, { a: 1 }] },
  });
});
