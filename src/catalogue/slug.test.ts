import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugs } from './slug.ts';

/** Slugs of names that stand alone, and of names that one version lists. */
const alone = (...names: string[]): (string | undefined)[] => names.map((name) => slugs([[name]]).get(name));
const together = (...names: string[]): string[] => [...slugs([names]).values()];

test('plain names are their own slugs', () => {
  const names = [
    'add_packages',
    'code.search',
    'get-actor-run',
    'getUser',
    '_',
    '-',
    'a',
    'x'.repeat(100),
    '__proto__',
  ];
  expect(alone(...names)).toEqual(names);
  const almost = ['console', 'bacon', 'falcon.x', 'indexes', 'reindex', 'index_files', 'face-cafe', 'a-deadbeef-b'];
  expect(alone(...almost)).toEqual(almost);
});

test.each([
  ['nasa/power', 'nasa-power'],
  ['高德天气', 'tool'],
  ['', 'tool'],
  ['.', 'tool'],
  ['..', 'tool'],
  ['.hidden', 'hidden'],
  ['ends.', 'ends'],
  ['con', 'con'],
  ['AUX', 'AUX'],
  ['nul.txt', 'nul-txt'],
  ['com1', 'com1'],
  ['LPT9.log', 'LPT9-log'],
  ['index', 'index'],
  ['Index.html', 'Index-html'],
  ['index.htm', 'index-htm'],
  [' a, b & c ', 'a-b-c'],
  ['restore-deadbeef', 'restore-deadbeef'],
  ['\ud800', 'tool'],
  ['a'.repeat(101), 'a'.repeat(60)],
  [`${'a'.repeat(59)}//b`, 'a'.repeat(59)],
])('%j keeps its letters and gets a hash', (name, letters) => {
  expect(slugs([[name]]).get(name)).toMatch(new RegExp(`^${letters}-[0-9a-f]{8}$`));
});

test('of names that differ in capitals only, an earlier version’s keeps its address, wherever it stands in later ones', () => {
  for (const [first, second] of [
    ['getUser', 'getuser'],
    ['getuser', 'getUser'],
  ] as const) {
    for (const later of [
      [first, second],
      [second, first],
    ]) {
      const made = slugs([[first], later]);
      expect(made.get(first)).toBe(first);
      expect(made.get(second)).toMatch(new RegExp(`^${second}-[0-9a-f]{8}$`));
    }
    const gone = slugs([[first], [], [second]]);
    expect(gone.get(second), 'an address that meant another tool').toMatch(/-[0-9a-f]{8}$/);
  }
  expect(slugs([['getuser', 'getUser']])).toEqual(slugs([['getUser', 'getuser']]));
  expect(slugs([['getuser', 'getUser']]).get('getUser')).toBe('getUser');
});

test('a name made to look like another’s slug does not meet it', () => {
  const [made = ''] = alone('add/file');
  for (const copy of [made, made.toUpperCase()]) {
    const [first = '', second = ''] = together('add/file', copy);
    expect(first.toLowerCase()).not.toBe(second.toLowerCase());
    expect([first, second]).toContain(made);
  }
});

test('hashes that begin alike are told apart by more of their digits', () => {
  // SHA-256 of both, as JSON, begins with ea106073; found by trying.
  const names = ['a)%#*%', 'a))!"!'];
  expect(alone(...names)).toEqual(['a-ea106073', 'a-ea106073']);
  const made = slugs([names]);
  expect(made.get('a)%#*%')).toBe('a-ea106073');
  expect(made.get('a))!"!')).toMatch(/^a-ea106073[0-9a-f]{8}$/);
});

/** Names of which many are alike. */
const alike = fc.oneof(
  fc.string({ minLength: 0, maxLength: 12, unit: 'grapheme' }),
  fc.string({ maxLength: 3, unit: fc.constantFrom('a', 'A', '.', '-', '/', '\ud800', 'ſ', 'K') }),
  fc.constantFrom('con', 'CON', 'nul', 'index', '..', '__proto__', 'constructor', 'İ', 'i̇'),
  fc.string({ maxLength: 300 }),
);
const versions = fc.array(fc.uniqueArray(alike, { maxLength: 15 }), { minLength: 1, maxLength: 4 });

test('slugs of distinct names are distinct and safe as path segments', () => {
  fc.assert(
    fc.property(versions, (names) => {
      const made = [...slugs(names).values()];
      expect(made).toHaveLength(new Set(names.flat()).size);
      expect(new Set(made.map((slug) => slug.toLowerCase())).size).toBe(made.length);
      for (const slug of made) {
        expect(slug).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9_.-]{0,124}$/);
        expect(slug).not.toMatch(/\.$|^(con|prn|aux|nul|com\d|lpt\d)(\.|$)|^index(\.html?)?$/i);
      }
    }),
  );
});

test('a later version moves no address, and the order inside a version does not matter', () => {
  fc.assert(
    fc.property(versions, fc.uniqueArray(alike, { maxLength: 15 }), (names, later) => {
      const before = slugs(names);
      const after = slugs([...names, later]);
      for (const [name, slug] of before) expect(after.get(name)).toBe(slug);
      expect(slugs(names.map((version) => version.toReversed()))).toEqual(before);
    }),
  );
});
