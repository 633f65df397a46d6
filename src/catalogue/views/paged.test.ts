import { expect, test } from 'vitest';
import { paged, pagedByWeight, pageParameter, pagerNumbers, pageUrl } from './paged.ts';

test('a list is cut into pages that hold every item once', () => {
  const pages = paged([1, 2, 3, 4, 5], 2);
  expect(pages.map(({ items }) => items)).toEqual([[1, 2], [3, 4], [5]]);
  expect(pages.map(({ number, last }) => `${String(number)}/${String(last)}`)).toEqual(['1/3', '2/3', '3/3']);
});

test('an empty list has one empty page', () => {
  expect(paged([], 10)).toEqual([{ items: [], number: 1, last: 1 }]);
});

test.each([
  [[], [[]]],
  [
    [1, 2, 3, 4],
    [[1, 2], [3], [4]],
  ],
  [
    [9, 1, 1],
    [[9], [1, 1]],
  ],
  [
    [2, 9, 2],
    [[2], [9], [2]],
  ],
])('items of the weights %j fill pages of 4 as %j', (weights, pages) => {
  const found = pagedByWeight(weights, (item) => item, 4);
  expect(found.map(({ items }) => items)).toEqual(pages);
  expect(found.map(({ number, last }) => [number, last])).toEqual(pages.map((_, index) => [index + 1, pages.length]));
});

test('the first page stands at the address of the list', () => {
  expect([pageParameter(1), pageUrl('/risk/high/', 1)]).toEqual([undefined, '/risk/high/']);
  expect([pageParameter(2), pageUrl('/risk/high/', 2)]).toEqual(['2', '/risk/high/2/']);
});

test.each([
  [1, 1, [1]],
  [1, 3, [1, 2, 3]],
  [1, 9, [1, 2, 0, 9]],
  [5, 9, [1, 0, 4, 5, 6, 0, 9]],
  [9, 9, [1, 0, 8, 9]],
])('a pager of page %i of %i prints %j', (number, last, printed) => {
  expect(pagerNumbers(number, last)).toEqual(printed);
});
