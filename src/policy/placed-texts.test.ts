import fc from 'fast-check';
import { expect, test } from 'vitest';
import { placedTexts } from './placed-texts.ts';

const shown = (language: Parameters<typeof placedTexts>[0], text: string): string[] =>
  placedTexts(language, text).map(
    ({ text: own, isKey, path, line, column }) =>
      `${String(line)}:${String(column)} ${path} ${isKey ? 'key' : 'text'} ${own}`,
  );

test('JSON, with comments and a mark before it', () => {
  expect(shown('json', '\uFEFF{\n  // no\n  "a": {"b": ["x", 3, "y"]},\n}')).toEqual([
    '3:3 a key a',
    '3:9 a.b key b',
    '3:15 a.b.0 text x',
    '3:23 a.b.2 text y',
  ]);
});

test('YAML, in blocks and flow, of several documents', () => {
  expect(shown('yaml', 'a:\n  - x\n  - {b: "y"}\n---\nc: [z]\n')).toEqual([
    '1:1 a key a',
    '2:5 a.0 text x',
    '3:6 a.1.b key b',
    '3:9 a.1.b text y',
    '5:1 c key c',
    '5:5 c.0 text z',
  ]);
});

test('TOML: tables, lists of tables, lists over several lines', () => {
  const text = '[a."b c"]\nd = "x" # e\nf = [\n  "y",\n  "z",\n]\n[[rule]]\ng = \'1\'\n[[rule]]\ng = "2"\n';
  expect(shown('toml', text)).toEqual([
    '1:1 a key a',
    '1:1 a.b c key b c',
    '2:1 a.b c.d key d',
    '2:5 a.b c.d text x',
    '3:1 a.b c.f key f',
    '4:3 a.b c.f.0 text y',
    '5:3 a.b c.f.1 text z',
    '7:1 rule key rule',
    '7:1 rule.0 key 0',
    '8:1 rule.0.g key g',
    '8:5 rule.0.g text 1',
    '9:1 rule key rule',
    '9:1 rule.1 key 1',
    '10:1 rule.1.g key g',
    '10:5 rule.1.g text 2',
  ]);
});

test('other text word by word', () => {
  expect(shown('text', 'run --tools=a:b\n  "c d"')).toEqual([
    '1:1  text run',
    '1:5  text --tools',
    '1:13  text a:b',
    '2:3  text c d',
  ]);
});

test('whatever a file holds, it is read as far as it can be', () => {
  const language = fc.constantFrom('json', 'yaml', 'toml', 'text' as const);
  const piece = fc.constantFrom(
    '{',
    '}',
    '[',
    ']',
    '"',
    "'",
    ':',
    '- ',
    '\n',
    'a',
    ' ',
    '#',
    '&a',
    '*a',
    '=',
    '\\',
    ',',
  );
  fc.assert(
    fc.property(language, fc.array(fc.oneof(piece, fc.string({ maxLength: 4 })), { maxLength: 30 }), (one, pieces) => {
      const text = pieces.join('');
      const lines = text.split('\n').length;
      for (const { line, column } of placedTexts(one, text)) {
        expect(line).toBeLessThanOrEqual(lines);
        expect(Math.min(line, column)).toBeGreaterThan(0);
      }
    }),
    { numRuns: 600 },
  );
});
