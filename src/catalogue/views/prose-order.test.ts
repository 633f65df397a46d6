import { expect, it } from 'vitest';
import { byTerm, inOrder } from './prose-order.ts';

it('keeps the order that entries give themselves, also beyond nine', () => {
  const entries = [10, 2, 1].map((order) => ({ data: { order } }));
  expect(inOrder(entries).map(({ data }) => data.order)).toEqual([1, 2, 10]);
});

it('sorts terms as a reader would look them up', () => {
  const entries = ['tool', 'Annotation', 'SSRF', 'capture'].map((term) => ({ data: { term } }));
  expect(byTerm(entries).map(({ data }) => data.term)).toEqual(['Annotation', 'capture', 'SSRF', 'tool']);
});
