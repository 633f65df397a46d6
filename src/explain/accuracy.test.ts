import { expect, test } from 'vitest';
import { classify } from '../classify/classify.ts';
import { evaluate } from '../classify/evaluation.ts';
import { type Label } from '../classify/judgement.ts';
import { normalise } from '../manifest/normalise.ts';
import { urlsUnder } from '../urls.ts';
import { accuracy, reviewShares } from './accuracy.ts';

const none = { tools: 0, byPerson: 0, twice: 0, sameCategory: 0, sameRisk: 0 };

test('how much was read, by whom, and how far readers agree', () => {
  expect(reviewShares({ ...none, tools: 50 }, 1000)).toEqual({
    spread: '50 tools of 1,000 (5.0 %) have been reviewed, all of them by a language model, none by a person.',
    twice: 'None has been read a second time yet.',
  });
  const both = reviewShares({ tools: 50, byPerson: 10, twice: 20, sameCategory: 19, sameRisk: 18 }, 1000);
  expect(both.spread).toContain('40 by a language model and 10 by a person');
  expect(both.twice).toMatch(/^20 tools have been read twice, .*: 95\.0 % .* in category, 90\.0 % in risk\.$/);
});

test('mistakes name the tool and lead to its page, up to a number; the rest is counted', () => {
  const verdict = classify(normalise({ name: 'list_notes', description: 'List notes.' }));
  const label = { category: 'Write', accept: ['Execute'], acceptRisk: [], signalsMaybe: [] } satisfies Label;
  const judgement = { id: 'a/b/list-n-0a1b2c3d', name: 'list\u200bnotes', label, verdict };
  const shown = accuracy(evaluate(Array.from({ length: 70 }, () => judgement)), urlsUnder('/'));
  expect(shown.mistakes[0]).toMatchObject({
    tool: 'a/b/list⟨U+200B⟩notes',
    url: '/tools/a/b/list-n-0a1b2c3d/',
    label: 'Write or Execute',
  });
  expect([shown.mistakes.length, shown.moreMistakes]).toEqual([60, 10]);
});

test('figures and tables say what was measured', () => {
  const judge = (name: string, description: string, category: Label['category']) => ({
    ...{ id: `a/b/${name}`, name, verdict: classify(normalise({ name, description })) },
    label: { category, accept: [], risk: 'low', acceptRisk: [], signalsMaybe: [] } satisfies Label,
  });
  const shown = accuracy(
    evaluate([
      judge('list_notes', 'List all notes.', 'Read'),
      judge('get_note', 'Get a note.', 'Read'),
      judge('list_tags', 'List all tags.', 'Destructive'),
      judge('delete_note', 'Permanently delete a note.', 'Destructive'),
    ]),
    urlsUnder('/'),
  );
  const figure = (what: string) => shown.figures.find((one) => one.what === what)?.value;
  expect(shown.count).toBe(4);
  expect(shown.figures.every(({ means }) => means !== '')).toBe(true);
  expect([figure('Category, strict'), figure('Category, lenient'), figure('Dangerous called Read')]).toEqual([
    ...['75.0 %', '75.0 %', '1 of 2'],
  ]);
  expect(shown.figures.map(({ what }) => what)).toHaveLength(7);
  expect(shown.confusion).toEqual([
    ['Read', '2', '0', '0', '0', '0'],
    ['Write', '0', '0', '0', '0', '0'],
    ['Execute', '0', '0', '0', '0', '0'],
    ['Destructive', '1', '0', '0', '1', '0'],
    ['Financial', '0', '0', '0', '0', '0'],
  ]);
  expect(shown.categories.find(([category]) => category === 'Read')).toEqual([
    ...['Read', '2', '3', '66.7 %', '100.0 %', '0.800'],
  ]);
  const counted = shown.reliability.map(([, count]) => Number(count));
  expect(counted.every((count) => count > 0)).toBe(true);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(4);
  for (const [range] of shown.reliability) expect(range).toMatch(/^0\.\d\d to (?:0\.\d\d|1\.00)$/);
});
