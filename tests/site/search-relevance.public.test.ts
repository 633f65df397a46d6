import { join } from 'node:path';
import { expect, test } from 'vitest';
import { find } from '../../src/search/find.ts';
import { openIndex } from '../../src/search/open-index.ts';
import { readIndexFrom } from '../../src/search/write-index.ts';
import { dist } from './built-site.ts';
import { nameOfEntry, placeOfRight, searchQueries } from './search-queries.ts';

const index = await openIndex(readIndexFrom(join(dist, 'search-index')));

test.each([
  ['first', 0.92, 0.88],
  ['fresh', 0.92, 0.88],
  ['described', 0.87, 0.8],
] as const)('the %s queries find what they mean, first', async (set, leastMean, leastRight) => {
  const queries = searchQueries(set);
  const misses: string[] = [];
  let [reciprocal, right] = [0, 0];
  for (const query of queries) {
    const finding = await find(index, query.query, {}, 12);
    const place = placeOfRight(query, finding);
    reciprocal += place === 0 ? 0 : 1 / place;
    if (place === 1) right += 1;
    else misses.push(`  ${query.query}: ${finding.entries.slice(0, 3).map(nameOfEntry).join(', ') || 'nothing'}`);
  }
  const mean = reciprocal / queries.length;
  const figures = `mean reciprocal rank ${mean.toFixed(3)}, ${String(right)} of ${String(queries.length)} first`;
  process.stdout.write(`search, ${set} queries: ${figures}; not first:\n${misses.join('\n')}\n`);
  expect(mean).toBeGreaterThanOrEqual(leastMean);
  expect(right / queries.length).toBeGreaterThanOrEqual(leastRight);
});

test.each([['pneumonoultramicroscopicsilicovolcanoconiosis'], ['qzxv wjkp'], ['supercalifragilistic_delete']])(
  'no part of “%s” finds anything',
  async (query) => {
    const { entries } = await find(index, query, {}, 12);
    expect(entries.map(nameOfEntry)).toEqual([]);
  },
);

test('what is found passes the filters', async () => {
  const { entries } = await find(index, 'delete', { category: 'Destructive', risk: 'critical', signal: 'bulk' }, 12);
  expect(entries.length).toBeGreaterThanOrEqual(12);
  for (const entry of entries)
    expect(entry).toMatchObject({
      category: 'Destructive',
      risk: 'critical',
      signals: expect.arrayContaining(['bulk']) as unknown,
    });
});

test('names that look like what was typed stand where nothing is found', async () => {
  const { entries, nearest } = await find(index, 'create_issueburger', {}, 12);
  expect(entries).toEqual([]);
  expect(nearest.map(nameOfEntry).join(' ')).toContain('create_issue');
});
