import { expect, test } from 'vitest';
import { parseReviews } from './parse-reviews.ts';
import { reviewsIn } from './reviews.ts';

const hash = 'ab'.repeat(32);
const head = 'version: "1.0"\nby: Jane\nreader: person\ndate: 2026-11-20\ntools:\n';
const right = `"category": "Write", "risk": "medium", "signals": [], "why": "stores it", "hash": "${hash}"`;

test('a file that a person wrote in any YAML is read too', () => {
  const block = `${head}  add_note:\n    category: Write\n    risk: medium\n    signals: [private]\n    why: stores it\n    hash: ${hash}\n`;
  expect(parseReviews('x.yaml', block).value?.tools).toMatchObject({ add_note: { signals: ['private'], words: [] } });
});

test('a tool may name its own reader and date; the rest have the file’s', () => {
  const own = `"by": "A model", "reader": "model", "date": "2026-11-21"`;
  const { value } = parseReviews('x.yaml', `${head}  "a": {${right}}\n  "b": {${right}, ${own}}\n`);
  expect(value && [...reviewsIn(value)].map(([name, { by, reader, date }]) => [name, by, reader, date])).toEqual([
    ['a', 'Jane', 'person', '2026-11-20'],
    ['b', 'A model', 'model', '2026-11-21'],
  ]);
});

test.each([
  ['a name that comes twice', `${head}  "a": {${right}}\n  "a": {${right}}\n`, /broken YAML.*unique/],
  ['a broken line', `${head}  "a": {${right}\n`, /broken YAML/],
  ['a cut hash', `${head}  "a": {${right.replace(hash, 'ab12')}}\n`, /64 hex digits/],
  ['an unknown key', `${head}  "a": {${right}, "reson": "x"}\n`, /unknown key “reson”/],
  ['an unknown reader', `${head.replace('person', 'robot')}  "a": {${right}}\n`, /model for a language model/],
  ['no reason', `${head}  "a": {${right.replace('"why": "stores it", ', '')}}\n`, /nothing here/],
])('%s is a problem', (_what, content, message) => {
  const { problems } = parseReviews('x.yaml', content);
  expect(problems?.map(({ wrong, right: expected }) => `${wrong}; ${expected}`).join('\n')).toMatch(message);
});
