import { expect, test } from 'vitest';
import { type Category, type Risk } from '../vocabulary.ts';
import { gravestFirst } from './gravest-first.ts';

const tool = (name: string, category: Category, risk: Risk) => ({ name, verdict: { category, risk } });

test('tools stand by risk, then by category, and else as the server has them', () => {
  const tools = [
    tool('a', 'Read', 'low'),
    tool('b', 'Write', 'high'),
    tool('c', 'Destructive', 'high'),
    tool('d', 'Read', 'critical'),
    tool('e', 'Write', 'high'),
    tool('f', 'Financial', 'low'),
  ];
  expect(gravestFirst(tools).map(({ name }) => name)).toEqual(['d', 'c', 'b', 'e', 'f', 'a']);
  expect(tools[0]?.name).toBe('a');
});
