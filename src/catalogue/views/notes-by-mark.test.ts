import { expect, test } from 'vitest';
import { notesByMark, notesInText, ruleNames } from './notes-by-mark.ts';

const note = (mark: number, rule: string): Parameters<typeof notesByMark>[0][number] => ({
  mark,
  text: `words ${String(mark)}`,
  isPrinted: true,
  rule,
  ruleTitle: rule,
  claim: 'Write',
});

test('rules that share words stand under one mark, marks in order', () => {
  expect(
    notesByMark([note(2, 'b'), note(1, 'a'), note(2, 'c')]).map(({ mark, rules }) => [mark, rules.length]),
  ).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test('notes on parameters are left out where only name and description are printed', () => {
  const segment = (text: string, ...marks: number[]): { text: string; rules: string[]; marks: number[] } => ({
    text,
    rules: marks.map(String),
    marks,
  });
  const definition = {
    name: [segment('delete_file', 1)],
    title: [],
    description: [segment('Deletes ', 2), segment('a file')],
    parameters: [],
    moreParameters: 0,
    notes: [note(1, 'a'), note(2, 'b'), note(3, 'c')],
    readInPart: undefined,
  };
  expect(notesInText(definition).map(({ mark }) => mark)).toEqual([1, 2]);
});

test('a mark names its rules', () => {
  expect(ruleNames(['runs-code', 'takes-a-path'])).toBe('runs-code, takes-a-path');
});
