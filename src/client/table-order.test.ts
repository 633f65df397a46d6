import { expect, test } from 'vitest';
import { matches, nextOrder, sortedRows } from './table-order.ts';

const row = { category: 'Execute', risk: 'high', signal: 'path url' };
const nothing = { q: '', category: '', risk: '', signal: '' };

test('an empty question keeps every row', () => {
  expect(matches(row, 'run_command Runs a command', nothing)).toBe(true);
});

test.each([
  [{ category: 'Execute' }, true],
  [{ category: 'Read' }, false],
  [{ risk: 'high', signal: 'url' }, true],
  [{ signal: 'ur' }, false],
  [{ q: 'RUN  command' }, true],
  [{ q: 'run delete' }, false],
])('%o keeps the row: %s', (asked, kept) => {
  expect(matches(row, 'run_command Runs a command', { ...nothing, ...asked })).toBe(kept);
});

const rows = [
  { dataset: { name: 'item10', risk: 'low', riskOrder: '0' } },
  { dataset: { name: 'item9', risk: 'critical', riskOrder: '3' } },
  { dataset: { name: 'Alpha', risk: 'high', riskOrder: '2' } },
];
const names = (sort: string): string[] => sortedRows(rows, sort).map(({ dataset }) => dataset.name);

test('names sort by letters and numbers, levels by severity, `-` turns round', () => {
  expect(names('name')).toEqual(['Alpha', 'item9', 'item10']);
  expect(names('risk')).toEqual(['item10', 'Alpha', 'item9']);
  expect(names('-risk')).toEqual(['item9', 'Alpha', 'item10']);
});

test('an unknown column keeps the order of the server', () => {
  expect(names('colour')).toEqual(['item10', 'item9', 'Alpha']);
  expect(names('')).toEqual(['item10', 'item9', 'Alpha']);
});

test.each([
  ['', 'risk', '-risk'],
  ['-risk', 'risk', 'risk'],
  ['risk', 'risk', '-risk'],
  ['-risk', 'name', 'name'],
  ['name', 'name', '-name'],
])('from %j a click on %s sorts by %s', (order, column, next) => {
  expect(nextOrder(order, column)).toBe(next);
});
