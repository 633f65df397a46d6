import { expect, test } from 'vitest';
import { overrides } from './overrides.ts';
import { reviews, reviewsIn } from './reviews.ts';

const entry = {
  category: 'Write',
  risk: 'medium',
  signals: [],
  why: 'it keeps a note',
  hash: 'ab'.repeat(32),
} as const;
const file = { version: '1.0.0', by: 'A reader', date: '2026-11-20' };

test('a review takes reader and date from its file unless it names its own', () => {
  const own = { ...entry, by: 'Jo', reader: 'person', date: '2026-11-21' };
  const found = reviewsIn(reviews.parse({ ...file, tools: { b: entry, a: own, constructor: entry } }));
  expect([...found].map(([name, { by, reader, date }]) => [name, by, reader, date])).toEqual([
    ['b', 'A reader', 'model', '2026-11-20'],
    ['a', 'Jo', 'person', '2026-11-21'],
    ['constructor', 'A reader', 'model', '2026-11-20'],
  ]);
  expect(found.get('b')).toMatchObject({ accept: [], acceptRisk: [], words: [] });
});

test.each([
  ['no hash of a definition', { ...entry, hash: 'AB'.repeat(32) }],
  ['a hash that is too long', { ...entry, hash: 'ab'.repeat(33) }],
  ['no reason', { ...entry, why: '' }],
  ['a reader of another kind', { ...entry, reader: 'bot' }],
  ['a key of another meaning', { ...entry, note: 'x' }],
  ['an empty word', { ...entry, words: [''] }],
  ['a day that there is not', { ...entry, date: '2026-02-30' }],
  ['a second reading without a day', { ...entry, second: { category: 'Read', risk: 'low', by: 'Jo' } }],
])('a review with %s is refused', (_what, one) => {
  expect(reviews.safeParse({ ...file, tools: { a: one } }).success).toBe(false);
  expect(reviews.safeParse({ ...file, tools: { a: entry } }).success).toBe(true);
});

const override = { category: 'Write', reason: 'A reason that a stranger can check.', by: 'me', date: '2026-11-20' };

test.each([
  ['neither category nor risk', { ...override, category: undefined }],
  ['a reason that says nothing', { ...override, reason: 'because I say so' }],
  ['nobody who decided', { ...override, by: 'x' }],
  ['a reference that is no web address', { ...override, reference: 'javascript:alert(1)' }],
  ['a host that a user name disguises', { ...override, reference: 'https://example.org@evil.example/' }],
])('an override with %s is refused', (_what, one) => {
  expect(overrides.safeParse({ a: one }).success).toBe(false);
  expect(overrides.safeParse({ a: override }).success).toBe(true);
  expect(overrides.safeParse({ a: { ...override, category: undefined, risk: 'low' } }).success).toBe(true);
});
