import { expect, test } from 'vitest';
import { compareVersions } from './versions.ts';

test.each([
  ['1.9.0', '1.10.0'],
  ['2.0.0-beta.2', '2.0.0-beta.11'],
  ['2.0.0-beta.11', '2.0.0'],
  ['v0.0.66', '0.0.67'],
  ['0.8.x', '0.9.x'],
  ['2025.4.25', '2026.8.31'],
])('%s is before %s', (older, newer) => {
  expect(compareVersions(older, newer)).toBeLessThan(0);
  expect(compareVersions(newer, older)).toBeGreaterThan(0);
});

test('equal versions are equal', () => {
  expect(compareVersions('1.0.0', '1.0.0')).toBe(0);
  expect(compareVersions('v1.0.0', '1.0.0+build.5')).toBe(0);
});
