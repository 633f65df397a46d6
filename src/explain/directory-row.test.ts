import { expect, test } from 'vitest';
import { counts } from '../catalogue/counts.ts';
import { type ServerSummary } from '../record.ts';
import { type Risk } from '../vocabulary.ts';
import { criticalWords, directoryKeys, directoryRow, directoryText } from './directory-row.ts';

const server = (levels: readonly Risk[], more: Partial<ServerSummary> = {}): ServerSummary => ({
  id: 'npm/mail',
  title: 'Mail',
  summary: 'Reads mail for a test.',
  version: '1.0.0',
  capturedAt: '2026-11-20',
  licence: undefined,
  publisher: undefined,
  owner: undefined,
  partial: false,
  cost: { tokens: 0, rank: 1, percentile: 0 },
  counts: counts(
    levels.map((risk) => ({ category: 'Read', risk, signals: risk === 'high' ? ['secrets', 'url'] : [] })),
  ),
  highestRisk: levels.at(-1) ?? 'low',
  ...more,
});

test('a row holds what is filtered and sorted by, and nothing that is not known', () => {
  const row = directoryRow(server(['low', 'high']));
  expect(row).toEqual({
    id: 'npm/mail',
    title: 'Mail',
    about: 'Reads mail for a test.',
    tools: 2,
    risks: { low: 1, medium: 0, high: 1, critical: 0 },
    worst: 'high',
    signals: 'secrets url',
    captured: '2026-11-20',
  });
  const publisher = { name: 'Acme', because: 'It says so.', source: 'https://example.org' };
  expect(directoryRow(server(['low'], { publisher: { kind: 'official', ...publisher } }))).toHaveProperty('official');
  expect(directoryRow(server(['low'], { publisher: { kind: 'community', ...publisher } }))).not.toHaveProperty(
    'official',
  );
});

test('a server is found by its owner', () => {
  expect(directoryText(directoryRow(server(['low'], { owner: 'domdomegg' })))).toContain('domdomegg');
});

test.each<[Risk[], string]>([
  [['low'], ''],
  [['low', 'low', 'critical'], '1 critical, 33\u00a0%'],
  [[...Array<Risk>(300).fill('low'), 'critical'], '1 critical, 1\u00a0%'],
  [['critical'], '1 critical, 100\u00a0%'],
])('the critical share of case %#', (levels, words) => {
  expect(criticalWords(directoryRow(server(levels)))).toBe(words);
});

test('shares are whole numbers, so that they sort as numbers', () => {
  expect(directoryKeys(directoryRow(server(['low', 'low', 'critical'])))['critical']).toBe('3333');
});
