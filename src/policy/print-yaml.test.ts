import fc from 'fast-check';
import { expect, test } from 'vitest';
import { stringify } from 'yaml';
import { printYaml } from './print-yaml.ts';

/** Words that mean something to YAML, and such as policies hold. */
const word = fc.constantFrom(
  ...[
    'read_file',
    'a.b',
    '30/minute',
    'no',
    'null',
    'Null',
    'True',
    'FALSE',
    '~',
    '',
    '0x1F',
    '0o7',
    '1e3',
    '.5',
    '+1',
    '-',
  ],
  ...[
    '-1',
    '12',
    '1_000',
    '.inf',
    '.NaN',
    '- a',
    '? a',
    '?',
    'a: b',
    'a:',
    ':a',
    'a #b',
    'a#b',
    '#a',
    '*',
    'x/*',
    '&a',
    '!a',
  ],
  ...[
    '@a',
    '%a',
    '---',
    '--- a',
    '...',
    '....',
    '<<',
    "it's",
    'say "x"',
    `both ' and "`,
    ' a',
    'a ',
    '[a]',
    '{a}',
    'a, b',
    '|',
    '>',
  ],
  ...[
    '=',
    '1:20',
    '2026-11-26',
    'ä',
    'a\nb',
    'a\tb',
    '\u2028',
    '\u{1F600}',
    '\ud800',
    '\u200b',
    'mcp.tool.name in ["a", "b"]',
  ],
  ...['`x`', '-a', '+', '.', '1.', '1.5.2', 'y', 'off', '0b1', '__proto__x', 'w'.repeat(600)],
);
const text = fc.oneof(
  word,
  fc.array(word, { maxLength: 3 }).map((words) => words.join(' ')),
  fc.string(),
);
const value = fc.letrec<{ value: unknown }>((tie) => ({
  value: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    text,
    fc.integer(),
    fc.double(),
    fc.boolean(),
    fc.constantFrom(null, undefined),
    fc.array(tie('value'), { maxLength: 4 }),
    fc.dictionary(text, tie('value'), { maxKeys: 4, noNullPrototype: true }),
  ),
})).value;

test.each([{}, { singleQuote: true }])('it prints what the package prints (%j)', (quotes) => {
  fc.assert(
    fc.property(value, (data) => {
      expect(printYaml(data, quotes)).toBe(stringify(data, { lineWidth: 0, ...quotes }));
    }),
    { numRuns: 5000 },
  );
});

test('a table that stands in two places is an alias the second time', () => {
  const one = { effect: 'allow' };
  expect(printYaml({ rules: [one, one] })).toBe(stringify({ rules: [one, one] }));
});
