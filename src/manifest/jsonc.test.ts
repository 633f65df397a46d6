import { describe, expect, it } from 'vitest';
import { parseJsonc } from './jsonc.ts';

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
});
