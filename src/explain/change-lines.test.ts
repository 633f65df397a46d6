import { expect, test } from 'vitest';
import { history } from '../catalogue/history.ts';
import { classify } from '../classify/classify.ts';
import { type Json } from '../manifest/json.ts';
import { normalise } from '../manifest/normalise.ts';
import { changeLines, changeSummary } from './change-lines.ts';

const judged = (name: string, description: string, properties: Record<string, Json> = {}) => {
  const tool = normalise({ name, description, inputSchema: { type: 'object', properties } });
  return { tool, verdict: classify(tool) };
};
const versions = [
  {
    version: '1.0.0',
    capturedAt: '2026-01-01',
    tools: [judged('get_note', 'Get a note.'), judged('old', 'List notes.'), judged('same', 'List notes.')],
  },
  {
    version: '2.0.0',
    capturedAt: '2026-02-01',
    tools: [
      judged('get_note', 'Permanently delete all notes.', { force: { type: 'boolean' } }),
      judged('same', 'List notes.'),
      judged('added', 'List notes.'),
    ],
  },
];
const [step] = history(versions);
if (!step) throw new Error('two versions make one step');

test('a step between versions says what came, went and changed', () => {
  expect(changeSummary(step)).toBe('1 tool new, 1 tool gone, 1 definition changed, 1 verdict worse');
  expect(changeLines(step).map(({ tool }) => tool)).toEqual(['get_note', 'added', 'old']);
});

test('a definition that grew more dangerous is called what it may be', () => {
  const [worst] = changeLines(step);
  expect(worst?.worse).toBe(true);
  expect(worst?.text).toMatch(
    /the description and the arguments\. New arguments: force\. .*from Read, low to Destructive.*rug pull/,
  );
});

test('one version alone has no history', () => {
  expect(history(versions.slice(0, 1))).toEqual([]);
});
