import { expect, test } from 'vitest';
import { paged, pageParameter, pageUrl } from './paged.ts';

test('a list is cut into pages that hold every item once', () => {
  const pages = paged([1, 2, 3, 4, 5], 2);
  expect(pages.map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
  expect(pages.map(({ number, last }) => `${String(number)}/${String(last)}`)).toEqual(['1/3', '2/3', '3/3']);
});

test('an empty list has one empty page', () => {
  expect(paged([], 10)).toEqual([{ items: [], number: 1, last: 1 }]);
});

test('the first page stands at the address of the list', () => {
  expect([pageParameter(1), pageUrl('/risk/high/', 1)]).toEqual([undefined, '/risk/high/']);
  expect([pageParameter(2), pageUrl('/risk/high/', 2)]).toEqual(['2', '/risk/high/2/']);
});
