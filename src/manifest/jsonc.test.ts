import { describe, expect, it } from 'vitest';
import { parseCommentedJson, parseJsonc, parsePlainJson } from './jsonc.ts';

describe('parseJsonc', () => {
  it('reads past comments and trailing commas', () => {
    const text = '// first\n{ "a": 1, /* in\n between */ "b": [1, 2, /* last */ ], // end\n}';
    expect(parseJsonc(text)).toEqual({ a: 1, b: [1, 2] });
  });

  it('leaves strings alone that look like comments or end in commas', () => {
    const value = { url: 'https://example.org/*x*/', text: 'a,] "b" // c,}', path: 'C:\\' };
    expect(parseJsonc(JSON.stringify(value))).toEqual(value);
  });

  it.each(['', '{', '{"a": 1 "b": 2}', '{,,}', 'a: 1'])('refuses %j', (text) => {
    expect(() => parseJsonc(text)).toThrow(SyntaxError);
  });

  it.each([
    ['{"a": 1,\n "b" 2}', 'line 2, column 6: broken JSON, colon expected'],
    ['{"a": hush}', 'line 1, column 7: broken JSON, invalid symbol'],
    ['', 'the file is empty'],
  ])('says of %j where it breaks and repeats nothing of it', (text, line) => {
    expect(() => parseJsonc(text)).toThrow(line);
    expect(() => parseJsonc(text)).not.toThrow('hush');
  });

  it('takes comments and commas apart', () => {
    expect(parseCommentedJson('\uFEFF{/* a */ "a": 1}')).toEqual({ a: 1 });
    expect(() => parseCommentedJson('{"a": 1,}')).toThrow(SyntaxError);
    expect(() => parsePlainJson('{/* a */ "a": 1}')).toThrow('line 1, column 2: broken JSON, invalid comment token');
    expect(Object.keys(parsePlainJson('{"__proto__": 1}') as object)).toEqual(['__proto__']);
  });

  it.each([
    ['{"a": 1,\n "hush": 2, "hush": 3}', 'line 2, column 13: a key stands twice in one object'],
    ['/* a\n */ {"a": {"b": 1, // c\n "b": 2}}', 'line 3, column 2: a key stands twice in one object'],
    ['{"a": [1, ], "\\u0061": 2, }', 'line 1, column 14: a key stands twice in one object'],
  ])('refuses %j, of which every parser keeps one value, and repeats nothing of it', (text, line) => {
    expect(() => parseJsonc(text)).toThrow(line);
    expect(() => parseJsonc(text)).not.toThrow('hush');
  });

  it('takes one key in several objects, and what looks like one in strings and comments', () => {
    expect(parseJsonc('{"a": {"b": 1}, "c": {"b": "\\"b\\": 1"} /* "a": 2 */}')).toEqual({
      a: { b: 1 },
      c: { b: '"b": 1' },
    });
  });

  it('refuses nesting that nobody means', () => {
    expect(() => parseJsonc('['.repeat(300) + ']'.repeat(300))).toThrow('line 1, column 201: nesting too deep');
  });
});
