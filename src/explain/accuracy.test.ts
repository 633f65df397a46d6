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
