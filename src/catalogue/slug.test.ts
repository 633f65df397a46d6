import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slugs } from './slug.ts';

test('plain names are their own slugs', () => {
  expect(slugs(['add_packages', 'code.search', 'get-actor-run', 'index'])).toEqual([
    'add_packages',
    'code.search',
    'get-actor-run',
    'index',
  ]);
});

test('other names keep their letters and get a hash', () => {
  expect(slugs(['nasa/power', '高德天气', '..', '.hidden'])).toEqual([
    expect.stringMatching(/^nasa-power-[0-9a-f]{8}$/),
    expect.stringMatching(/^tool-[0-9a-f]{8}$/),
    expect.stringMatching(/^tool-[0-9a-f]{8}$/),
    expect.stringMatching(/^hidden-[0-9a-f]{8}$/),
  ]);
});

test('names that differ in case only do not collide', () => {
  const [first, second] = slugs(['getUser', 'getuser']);
  expect(first?.toLowerCase()).not.toBe(second?.toLowerCase());
});

test('slugs of distinct names are distinct and safe as path segments', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.string({ minLength: 1, unit: 'grapheme' }), { maxLength: 20 }), (names) => {
      const made = slugs(names);
      expect(new Set(made.map((slug) => slug.toLowerCase())).size).toBe(names.length);
      for (const slug of made) expect(slug).toMatch(/^[A-Za-z0-9_-][A-Za-z0-9_.-]*$/);
    }),
  );
});
