import fc from 'fast-check';
import { parse } from 'yaml';
import { expect, test } from 'vitest';
import { parseReviews } from '../manifest/parse-reviews.ts';
import { type Reviews } from '../manifest/reviews.ts';
import { categories, risks, signals, type Risk } from '../vocabulary.ts';
import { reviewFileText } from './review-file.ts';

const hash = 'ab'.repeat(32);

const text = fc.string({ unit: 'grapheme', minLength: 3, maxLength: 30 });
const entry = fc.record({
  category: fc.constantFrom(...categories),
  accept: fc.uniqueArray(fc.constantFrom(...categories)).map((list) => categories.filter((one) => list.includes(one))),
  risk: fc.constantFrom(...risks),
  acceptRisk: fc.constant<Risk[]>([]),
  signals: fc.uniqueArray(fc.constantFrom(...signals)).map((list) => signals.filter((one) => list.includes(one))),
  words: fc.array(text, { maxLength: 2 }),
  why: text,
  hash: fc.constant(hash),
});
const file = fc.record({
  version: text,
  by: text,
  reader: fc.constantFrom('model' as const, 'person' as const),
  date: fc.constant('2026-11-20'),
  tools: fc.dictionary(
    text.filter((name) => name !== '__proto__'),
    entry,
    { minKeys: 1, maxKeys: 4, noNullPrototype: true },
  ),
});

test('what is written is read back, as the lines that it is and as the YAML that it is', () => {
  fc.assert(
    fc.property(file, (content: Reviews) => {
      const written = reviewFileText(content);
      expect(parseReviews('x.yaml', written).value).toEqual(content);
      expect(Object.keys((parse(written) as Reviews).tools).sort()).toEqual(Object.keys(content.tools).sort());
      expect((parse(written) as Reviews).version).toBe(content.version);
    }),
    { numRuns: 60 },
  );
});

test('the verdict stands first on a line, the hash last, lists in the order of the vocabulary', () => {
  const tools: Reviews['tools'] = {
    b: { category: 'Read', accept: [], risk: 'low', acceptRisk: [], signals: [], words: [], why: 'reads it', hash },
    a: {
      category: 'Write',
      accept: ['Execute', 'Read'],
      risk: 'high',
      acceptRisk: [],
      signals: ['multi', 'path'],
      words: ['Add a note'],
      why: 'adds one',
      hash,
    },
  };
  const text = reviewFileText({ version: '1.0', by: 'Jane', reader: 'person', date: '2026-11-20', tools });
  expect(text.split('\n').slice(1)).toEqual([
    'version: "1.0"',
    'by: "Jane"',
    'reader: person',
    'date: 2026-11-20',
    'tools:',
    `  "a": {"category": "Write", "accept": ["Read", "Execute"], "risk": "high", "signals": ["path", "multi"], "words": ["Add a note"], "why": "adds one", "hash": "${hash}"}`,
    `  "b": {"category": "Read", "risk": "low", "signals": [], "why": "reads it", "hash": "${hash}"}`,
    '',
  ]);
});
