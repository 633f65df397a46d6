import { expect, test } from 'vitest';
import { madeUpServer } from '../../tests/made-up-server.ts';
import { countReviews, sumReviews } from './judge-reviews.ts';

const tool = (name: string) => ({ name, description: 'Adds a note.' });
const second = { by: 'Another', reader: 'model', date: '2026-11-22' } as const;
const server = madeUpServer(['a', 'b', 'c', 'd', 'e', 'f'].map(tool), {
  reviews: {
    a: {},
    b: { reader: 'person' },
    c: { second: { ...second, category: 'Write', risk: 'medium' } },
    d: { second: { ...second, category: 'Write', risk: 'high' } },
    e: { second: { ...second, category: 'Read', risk: 'low' } },
  },
});

test('readings are counted, and how far two readers of one definition agree', () => {
  expect(countReviews([server])).toEqual({ tools: 5, byPerson: 1, twice: 3, sameCategory: 2, sameRisk: 1 });
  expect(countReviews([server, server]).tools).toBe(10);
});

test('counts of several servers are summed figure by figure', () => {
  const one = { tools: 5, byPerson: 1, twice: 3, sameCategory: 2, sameRisk: 1 };
  const other = { tools: 10, byPerson: 0, twice: 4, sameCategory: 4, sameRisk: 3 };
  expect(sumReviews([one, other])).toEqual({ tools: 15, byPerson: 1, twice: 7, sameCategory: 6, sameRisk: 4 });
  expect(sumReviews([])).toEqual({ tools: 0, byPerson: 0, twice: 0, sameCategory: 0, sameRisk: 0 });
});
