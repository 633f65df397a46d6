import { expect, test } from 'vitest';
import { markWeight, notesByMark, notesInText, ruleNames } from './notes-by-mark.ts';

const note = (mark: number, rule: string): Parameters<typeof notesByMark>[0]['notes'][number] => ({
  mark,
  text: `words ${String(mark)}`,
  isPrinted: true,
  rule,
  ruleTitle: rule,
  claim: 'Write',
});

test('rules that share words stand under one mark, marks in order', () => {
  const notes = [note(2, 'b'), note(1, 'a'), note(2, 'c')];
  expect(notesByMark({ notes, deciding: undefined }).map(({ mark, rules }) => [mark, rules.length])).toEqual([
    [1, 1],
    [2, 2],
  ]);
});

test('what decided comes first, so that no fold hides it', () => {
  const notes = [note(1, 'a'), note(2, 'b'), note(3, 'c'), note(4, 'b')];
  const sorted = notesByMark({ notes, deciding: 'b' });
  expect(sorted.map(({ mark }) => mark)).toEqual([2, 4, 1, 3]);
  expect(sorted.map(({ decides }) => decides)).toEqual([true, true, false, false]);
});

test('a mark is strong where it decided, a warning where it works on its reader, else faint', () => {
  const definition = { deciding: 'a', alarming: ['c'] };
  expect(markWeight(['b', 'a'], definition)).toBeUndefined();
  expect(markWeight(['a', 'c'], definition)).toBe('alarming');
  expect(markWeight(['b'], definition)).toBe('faint');
  expect(markWeight(['b'], { deciding: undefined, alarming: [] })).toBe('faint');
});

test('notes on parameters are left out where only name and description are printed', () => {
  const segment = (text: string, ...marks: number[]): { text: string; rules: string[]; marks: number[] } => ({
    text,
    rules: marks.map(String),
    marks,
  });
  const definition = {
    deciding: 'a',
    alarming: [],
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
