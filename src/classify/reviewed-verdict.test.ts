import { describe, expect, test } from 'vitest';
import { type Review } from '../manifest/reviews.ts';
import { normalise } from '../manifest/normalise.ts';
import { recommend } from '../policy/recommend.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { classify } from './classify.ts';
import { dividedConfidence, reviewConfidence, reviewedVerdict } from './reviewed-verdict.ts';

const review = (part: Partial<Review>): Review => ({
  category: 'Write',
  accept: [],
  risk: 'medium',
  acceptRisk: [],
  signals: [],
  words: [],
  why: 'stores it',
  hash: 'ab'.repeat(32),
  by: 'A model',
  reader: 'model',
  date: '2026-11-20',
  ...part,
});

function read(definition: ToolDefinition, part: Partial<Review>) {
  const tool = normalise(definition);
  const machine = classify(tool);
  return { tool, machine, verdict: reviewedVerdict(tool, machine, review(part)) };
}

const remove: ToolDefinition = {
  name: 'delete_file',
  description: 'Delete files. They go to the trash.',
  annotations: { readOnlyHint: false, destructiveHint: false },
  inputSchema: {
    type: 'object',
    required: ['path'],
    properties: { path: { type: 'string', description: 'Path of the file' } },
  },
};

describe('a review that is milder than the rules', () => {
  const { machine, verdict, tool } = read(remove, { words: ['They go to the trash'], signals: ['path'] });

  test('sets category, risk, signals and what they are worth', () => {
    expect(machine.category).toBe('Destructive');
    expect(verdict).toMatchObject({ category: 'Write', risk: 'medium', signals: ['path'], confidence: 0.97 });
    expect(recommend(tool, verdict).decision.kind).toBe('limit');
  });

  test('its words come first, and nothing that proves more is left', () => {
    expect(verdict.decidedBy).toBe('review');
    expect(verdict.evidence[0]).toEqual({
      ...{ rule: 'review', field: '/description', start: 14, end: 34 },
      text: 'They go to the trash',
    });
    expect(machine.evidence.map(({ rule }) => rule)).toContain('deletes-records');
    expect(verdict.evidence.map(({ rule }) => rule)).not.toContain('deletes-records');
  });

  test('the author’s hints are held against the review', () => {
    expect(machine.claims.mismatches.map(({ hint }) => hint)).toEqual(['destructiveHint']);
    expect(verdict.claims.mismatches).toEqual([]);
  });

  test('the counterfactual speaks of the review’s category alone', () => {
    expect(verdict.counterfactual).toBeUndefined();
  });
});

test('where the review explains its risk by a signal, the counterfactual does too', () => {
  const { verdict } = read(remove, { risk: 'high', signals: ['access'] });
  expect(verdict.counterfactual).toEqual({ without: { signal: 'access' }, risk: 'medium' });
});

test('a signal that the reader leaves out takes its evidence and its risk along', () => {
  const { machine, verdict } = read(
    { name: 'get_api_key', description: 'Get the API key of an account.' },
    { category: 'Read', risk: 'low' },
  );
  expect(machine).toMatchObject({ risk: 'high', signals: ['secrets'] });
  expect(verdict.counterfactual).toBeUndefined();
  const { evidence } = verdict;
  expect(evidence.map(({ rule }) => rule).filter((rule) => rule.includes('secret'))).toEqual([]);
});

const several: ToolDefinition = {
  name: 'manage_issue',
  description: 'Manage an issue.',
  inputSchema: {
    type: 'object',
    required: ['action'],
    properties: { action: { type: 'string', enum: ['get', 'create', 'delete'] } },
  },
};

describe('several actions', () => {
  test('never show more than the review says', () => {
    const { machine, verdict } = read(several, {});
    expect(machine.actions.map(({ category }) => category)).toEqual(['Read', 'Write', 'Destructive']);
    expect(verdict.actions.map(({ category }) => category)).toEqual(['Read', 'Write', 'Write']);
  });

  test('are left out where none of them is as grave as the review, so that no policy lets it through', () => {
    const { tool, verdict } = read(several, { category: 'Financial', risk: 'critical' });
    expect(verdict.actions).toEqual([]);
    expect(recommend(tool, verdict)).toMatchObject({ decision: { kind: 'ask' }, conditions: [] });
  });
});

test('signals come in the order of the vocabulary', () => {
  expect(read(remove, { signals: ['multi', 'path', 'secrets'] }).verdict.signals).toEqual(['secrets', 'path', 'multi']);
});

const another = (category: Review['category']): Review['second'] => ({
  ...{ category, risk: 'medium', by: 'Another', reader: 'model', date: '2026-11-21' },
});

test.each([
  ['a language model', {}, reviewConfidence.model],
  ['a person', { reader: 'person' }, 1],
  ['two readers who agree', { second: another('Write') }, reviewConfidence.model],
  [
    'two readers, the other category accepted',
    { second: another('Execute'), accept: ['Execute'] },
    reviewConfidence.model,
  ],
  ['two readers who do not agree', { second: another('Execute') }, dividedConfidence],
] satisfies [string, Partial<Review>, number][])('what a review by %s is worth', (_who, part, worth) => {
  const { verdict } = read(remove, part);
  expect(verdict.confidence).toBe(worth);
});

test('readings that contradict each other are no longer announced once somebody has read', () => {
  const contradictory = { name: 'get_file', description: 'Delete a file for good.' };
  const { machine, verdict } = read(contradictory, { category: 'Destructive', risk: 'critical' });
  expect(machine.notices.map(({ kind }) => kind)).toContain('conflicting-evidence');
  expect(verdict.notices.map(({ kind }) => kind)).not.toContain('conflicting-evidence');
});
