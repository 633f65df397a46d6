import { expect, test } from 'vitest';
import { classify } from '../classify/classify.ts';
import { type Verdict } from '../classify/verdict.ts';
import { madeUpOverride, madeUpServer } from '../../tests/made-up-server.ts';
import { normalise } from '../manifest/normalise.ts';
import { diffVerdicts, verdictsOf } from './diff-verdicts.ts';

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

test('rules that fire on one side only are told, the deciding ones first, those of now before those of then', () => {
  const because = (verdict: Verdict, decidedBy: string | undefined, ...rules: string[]): Verdict => ({
    ...verdict,
    decidedBy,
    evidence: rules.map((rule) => ({ rule, field: 'name', text: 'list', start: 0, end: 4 })),
  });
  const rules = (before: Verdict, after: Verdict) =>
    diffVerdicts(new Map([['a', before]]), new Map([['a', after]]))[0]?.rules;
  const was = because(list, 'lists-things', 'reads-records', 'lists-things', 'takes-a-path');
  const is = because(drop, 'deletes-records', 'takes-a-path', 'drops-tables', 'deletes-records');
  expect(rules(was, is)).toEqual(['+deletes-records', '+drops-tables', '-lists-things', '-reads-records']);
  expect(rules(is, was)).toEqual(['+lists-things', '+reads-records', '-deletes-records', '-drops-tables']);
  expect(rules(because(list, undefined, 'takes-a-path'), is)).toEqual(['+deletes-records', '+drops-tables']);
});

test('rules of tools that came or went are not told', () => {
  expect(diffVerdicts(new Map(), new Map([['a', list]]))[0]?.rules).toEqual([]);
  expect(diffVerdicts(new Map([['a', list]]), new Map())[0]?.rules).toEqual([]);
});

test('verdicts are those that count, or what the rules alone say', () => {
  const tool = { name: 'list_notes', description: 'List notes.' };
  const servers = [madeUpServer([tool], { overrides: { list_notes: madeUpOverride } })];
  expect([...verdictsOf(servers)].map(([name, { category }]) => [name, category])).toEqual([
    ['acme/notes/list_notes', 'Write'],
  ]);
  expect(verdictsOf(servers, 'machine').get('acme/notes/list_notes')?.category).toBe('Read');
  expect(verdictsOf([madeUpServer([tool])], 'machine').get('acme/notes/list_notes')?.category).toBe('Read');
});
