import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookUpReviews } from './review-lookup.ts';

let root: string;
beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'reviews-'));
});
afterEach(() => rmSync(root, { recursive: true }));

const [one, two, three] = ['1', '2', '3'].map((digit) => digit.repeat(64)) as [string, string, string];
const review = (hash: string, category: string, risk: string) => ({
  ...{ category, risk, hash, signals: [], why: 'it keeps notes' },
});
/** A file of reviews, or any other text in its place. */
const put = (id: string, tools: object | string): void => {
  const path = join(root, 'reviews', `${id}.yaml`);
  mkdirSync(dirname(path), { recursive: true });
  const content = { version: '1.0.0', by: 'A reader', date: '2026-11-21', tools };
  writeFileSync(path, typeof tools === 'string' ? tools : JSON.stringify(content));
};
const look = (...hashes: string[]) => lookUpReviews(root, new Set(hashes));
const found = (...hashes: string[]): [hash: string, category: string, risk: string][] =>
  [...look(...hashes).reviews].map(([hash, { category, risk }]) => [hash, category, risk]);

test('a catalogue without reviews has none', () => {
  expect(look(one)).toEqual({ reviews: new Map(), problems: [] });
});

test('reviews of the definitions that were asked for, whichever server they were read in, with who read them', () => {
  put('acme/notes', { read_note: review(one, 'Read', 'low'), add_note: review(two, 'Write', 'medium') });
  put('beta/mail', { send: review(three, 'Write', 'high') });
  expect(found(one, three)).toEqual([
    [one, 'Read', 'low'],
    [three, 'Write', 'high'],
  ]);
  expect(look(two).reviews.get(two)).toMatchObject({ by: 'A reader', reader: 'model', date: '2026-11-21' });
  expect(found()).toEqual([]);
});

test.each<[what: string, first: [string, string], second: [string, string], counts: [string, string]]>([
  ['the more severe category', ['Read', 'high'], ['Write', 'low'], ['Write', 'low']],
  ['the higher risk of one category', ['Write', 'low'], ['Write', 'high'], ['Write', 'high']],
  ['either of two that are alike', ['Write', 'low'], ['Write', 'low'], ['Write', 'low']],
])('of two servers with the same definition, %s counts', (_what, first, second, counts) => {
  for (const [a, b] of [
    [first, second],
    [second, first],
  ] as const) {
    put('acme/notes', { add_note: review(one, ...a) });
    put('beta/notes', { add_note: review(one, ...b) });
    expect(found(one)).toEqual([[one, ...counts]]);
  }
});

test('of two reviews that are alike, that of the first server counts', () => {
  put('acme/notes', { add_note: { ...review(one, 'Write', 'low'), by: 'The first' } });
  put('beta/notes', { add_note: { ...review(one, 'Write', 'low'), by: 'The second' } });
  expect(look(one).reviews.get(one)?.by).toBe('The first');
});

test('a file that is wrong is told, if it names a hash, and the others are read', () => {
  put('acme/mail', `tools: [${one}\n`);
  put('acme/notes', { add_note: review(one, 'Write', 'low') });
  put('beta/mail', 'tools: [\n');
  const { reviews, problems } = look(one);
  expect([...reviews.keys()]).toEqual([one]);
  expect([...new Set(problems.map(({ file }) => file))]).toEqual([expect.stringMatching(/reviews\/acme\/mail\.yaml$/)]);
});

test('only files that end in .yaml, in folders of owners, are reviews', () => {
  put('acme/notes', { add_note: review(one, 'Write', 'low') });
  writeFileSync(join(root, 'reviews/acme/notes.md'), one);
  writeFileSync(join(root, 'reviews/README.yaml'), one);
  expect(look(one)).toMatchObject({ problems: [] });
  expect(found(one)).toHaveLength(1);
});
