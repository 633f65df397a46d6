import { expect, test } from 'vitest';
import { type ServerSummary } from '../../record.ts';
import { serverDirectory, serversPerPage } from './server-directory.ts';

const zero = { tools: 0, categories: {}, risks: {}, signals: {} } as unknown as ServerSummary['counts'];
const server = (title: string, id = `o/${title}`): ServerSummary => ({
  id,
  title,
  summary: 'A server for a test.',
  version: '1.0.0',
  capturedAt: '2026-01-01',
  licence: undefined,
  publisher: undefined,
  owner: undefined,
  partial: false,
  counts: zero,
  cost: { tokens: 0, rank: 1, percentile: 0 },
  highestRisk: 'low',
});

test('servers stand by title, accents and digits in their place', () => {
  const { pages, letters } = serverDirectory(
    [server('Zed'), server('éclair'), server('3D'), server('alpha'), server('@beta/mail'), server('@')],
    '/servers/',
  );
  expect(pages[0]?.items.map(({ title }) => title)).toEqual(['@', '3D', 'alpha', '@beta/mail', 'éclair', 'Zed']);
  expect(letters.map(({ letter }) => letter)).toEqual(['#', 'A', 'B', 'E', 'Z']);
});

test('a letter leads to the page on which its first server stands', () => {
  const many = Array.from({ length: serversPerPage }, (_, index) => server(`a${String(index)}`));
  const { letters } = serverDirectory([...many, server('b', 'o/b.c')], '/servers/');
  expect(letters.at(-1)).toEqual({ letter: 'B', url: '/servers/2/#o-b-c' });
});
