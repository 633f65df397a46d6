import { expect, test } from 'vitest';
import { actionGroups, actionsLine } from './action-groups.ts';

const actions = [
  { argument: 'action', value: 'list', category: 'Read' },
  { argument: 'action', value: 'delete', category: 'Destructive' },
  { argument: 'action', value: 'get', category: 'Read' },
  { argument: 'mode', value: 'purge', category: 'Destructive' },
] as const;

test('actions stand by category, the most severe first, an argument once for each', () => {
  expect(actionGroups(actions)).toEqual([
    { category: 'Destructive', argument: 'action', values: ['delete'] },
    { category: 'Destructive', argument: 'mode', values: ['purge'] },
    { category: 'Read', argument: 'action', values: ['list', 'get'] },
  ]);
});

test('a line counts all of them, and says nothing of a tool with one', () => {
  expect(actionsLine(actions)).toBe('4 actions: 2 Destructive and 2 Read');
  expect([actionsLine([]), actionGroups([])]).toEqual(['', []]);
});
