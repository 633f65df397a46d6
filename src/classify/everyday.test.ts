import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type Category } from '../vocabulary.ts';
import { classify } from './classify.ts';

/** A tool as somebody might phrase it, made up and labelled by the rubric without sight of the rules. */
interface Case {
  readonly id: string;
  readonly tool: ToolDefinition;
  readonly label: { readonly category: Category; readonly accept: readonly Category[] };
}

const cases = (file: string): Case[] =>
  readFileSync(`tests/fixtures/everyday/${file}.jsonl`, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Case);

const acts = (category: Category): boolean => category !== 'Read' && category !== 'Write';

/**
 * Shares that a change of the rules may not fall below: what the rules reached when they were last changed, rounded down.
 * They have learnt from these cases; what they reached at first sight stands in BENCHMARKS.md.
 */
describe.each([
  ['1', { right: 0.87, dangerousCalledRead: 9 }],
  ['2', { right: 0.92, dangerousCalledRead: 1 }],
  ['3', { right: 0.96, dangerousCalledRead: 0 }],
  ['4', { right: 0.97, dangerousCalledRead: 0 }],
  ['5', { right: 0.94, dangerousCalledRead: 1 }],
  ['6', { right: 0.88, dangerousCalledRead: 2 }],
  ['7', { right: 0.86, dangerousCalledRead: 1 }],
  ['8', { right: 0.94, dangerousCalledRead: 0 }],
  ['9', { right: 0.92, dangerousCalledRead: 2 }],
  ['10', { right: 0.96, dangerousCalledRead: 0 }],
  ['11', { right: 0.95, dangerousCalledRead: 2 }],
  ['12', { right: 0.92, dangerousCalledRead: 6 }],
  ['13', { right: 0.94, dangerousCalledRead: 2 }],
  ['14', { right: 0.86, dangerousCalledRead: 2 }],
  ['15', { right: 0.94, dangerousCalledRead: 1 }],
  ['16', { right: 0.98, dangerousCalledRead: 0 }],
  ['17', { right: 0.96, dangerousCalledRead: 0 }],
  ['18', { right: 0.95, dangerousCalledRead: 1 }],
  ['19', { right: 0.96, dangerousCalledRead: 1 }],
  ['20', { right: 0.96, dangerousCalledRead: 1 }],
  ['21', { right: 0.95, dangerousCalledRead: 1 }],
  ['22', { right: 0.98, dangerousCalledRead: 0 }],
  ['23', { right: 0.96, dangerousCalledRead: 0 }],
  ['24', { right: 0.98, dangerousCalledRead: 0 }],
  ['25', { right: 0.94, dangerousCalledRead: 0 }],
  ['26', { right: 0.96, dangerousCalledRead: 0 }],
  ['27', { right: 0.98, dangerousCalledRead: 0 }],
  ['28', { right: 0.94, dangerousCalledRead: 1 }],
  ['29', { right: 0.96, dangerousCalledRead: 0 }],
  ['30', { right: 0.95, dangerousCalledRead: 0 }],
  ['31', { right: 0.96, dangerousCalledRead: 0 }],
  ['32', { right: 0.93, dangerousCalledRead: 0 }],
  // From here on worded to be harder: the deed at the end, a joke or a question before the point.
  ['33', { right: 0.98, dangerousCalledRead: 1 }],
  ['34', { right: 0.95, dangerousCalledRead: 1 }],
  ['35', { right: 0.83, dangerousCalledRead: 7 }],
  ['36', { right: 0.92, dangerousCalledRead: 4 }],
  ['37', { right: 0.75, dangerousCalledRead: 12 }],
  ['38', { right: 0.86, dangerousCalledRead: 3 }],
  // Riddles: what is done must be guessed from what comes of it.
  ['39', { right: 0.53, dangerousCalledRead: 28 }],
  ['40', { right: 0.96, dangerousCalledRead: 2 }],
  ['41', { right: 0.87, dangerousCalledRead: 1 }],
  ['42', { right: 0.92, dangerousCalledRead: 3 }],
  ['43', { right: 0.93, dangerousCalledRead: 3 }],
  ['44', { right: 0.93, dangerousCalledRead: 1 }],
  ['45', { right: 0.95, dangerousCalledRead: 2 }],
  ['46', { right: 0.94, dangerousCalledRead: 2 }],
  ['47', { right: 0.92, dangerousCalledRead: 3 }],
])('everyday cases, part %s', (file, floor) => {
  const judged = cases(file).map(({ id, tool, label }) => ({
    id,
    label,
    category: classify(normalise(tool)).category,
  }));

  test('are judged at least as well as before', () => {
    const wrong = judged.filter(({ label, category }) => label.category !== category).map(({ id }) => id);
    expect(1 - wrong.length / judged.length, wrong.join(' ')).toBeGreaterThanOrEqual(floor.right);
  });

  test('hide no more dangers behind Read than before', () => {
    const hidden = judged
      .filter(({ label, category }) => category === 'Read' && acts(label.category) && !label.accept.includes('Read'))
      .map(({ id }) => id);
    expect(hidden.length, hidden.join(' ')).toBeLessThanOrEqual(floor.dangerousCalledRead);
  });
});
