import { expect, test } from 'vitest';
import { earlierReleases } from './earlier-releases.ts';

test('of each earlier minor version the newest patch, newest first, then the others', () => {
  const all = ['0.9.0', '1.0.0', '1.0.10', '1.0.9', '1.2.0-beta.1', '1.1.3', '1.2.0', '1.2.1', '1.3.0', 'next'];
  expect(earlierReleases(all, '1.2.1')).toEqual(['1.1.3', '1.0.10', '0.9.0', '1.2.0', '1.0.9', '1.0.0']);
});

test('patches where there is no other minor version', () => {
  expect(earlierReleases(['0.0.1', '0.0.2', '0.0.10'], '0.0.10')).toEqual(['0.0.2', '0.0.1']);
});

test('versions by date are versions', () => {
  expect(earlierReleases(['2025.3.28', '2025.3.9', '2025.4.25', '2026.1.2'], '2026.1.2')).toEqual([
    '2025.4.25',
    '2025.3.28',
    '2025.3.9',
  ]);
});

test('nothing before the first', () => {
  expect(earlierReleases(['1.0.0'], '1.0.0')).toEqual([]);
});
