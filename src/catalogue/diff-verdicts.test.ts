import { expect, test } from 'vitest';
import { classify } from '../classify/classify.ts';
import { type Verdict } from '../classify/verdict.ts';
import { normalise } from '../manifest/normalise.ts';
import { diffVerdicts } from './diff-verdicts.ts';

const verdict = (name: string, description: string): Verdict => classify(normalise({ name, description }));
const list = verdict('list_notes', 'List notes.');
const drop = verdict('list_notes', 'Permanently delete all databases.');

test('names the tools that moved, came and went, and the rules behind it', () => {
  const before = new Map([
    ['a/b/list_notes', list],
    ['a/b/old', list],
    ['a/b/same', list],
  ]);
  const after = new Map([
    ['a/b/list_notes', drop],
    ['a/b/new', list],
    ['a/b/same', list],
  ]);
  const moves = diffVerdicts(before, after);
  expect(moves.map(({ tool, before: was, after: is }) => [tool, was, is])).toEqual([
    ['a/b/list_notes', 'Read·low', 'Destructive·critical'],
    ['a/b/new', 'new', 'Read·low'],
    ['a/b/old', 'Read·low', 'gone'],
  ]);
  expect(moves[0]?.rules[0]).toBe(`+${drop.decidedBy ?? ''}`);
});

test('equal catalogues differ in nothing', () => {
  expect(diffVerdicts(new Map([['a', list]]), new Map([['a', list]]))).toEqual([]);
});
