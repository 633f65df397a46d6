import { describe, expect, test } from 'vitest';
import { definitionHash } from '../manifest/definition-hash.ts';
import { problemLine } from '../manifest/problem.ts';
import { readerLabel, type ReaderLabel } from '../manifest/reader-label.ts';
import { roundLabel } from '../manifest/round-label.ts';
import { round as roundSchema } from '../manifest/round.ts';
import { fileRound, type FiledRound, type FreshRound, type HashedTool } from './file-round.ts';
import { settleRound } from './settle-round.ts';

const drawn = (id: string, name: string, description: string, annotations?: Record<string, boolean>): HashedTool => {
  const tool = { name, description, inputSchema: { type: 'object' }, ...(annotations && { annotations }) };
  return { id, server: `@acme/${id}`, tool, hash: definitionHash(tool) };
};
const tools = [
  drawn('a', 'list_notes', 'List all notes.'),
  drawn('b', 'create_note', 'Create a note.', { readOnlyHint: true }),
  drawn('c', 'delete_database', 'Permanently delete a database.', { readOnlyHint: true }),
];
const label = (id: string, category: string, risk: string, more: object = {}): ReaderLabel =>
  readerLabel.parse({ id, category, risk, evidence: 'ok', words: [], why: 'made up', ...more });
const labels = [label('a', 'Read', 'low'), label('b', 'Execute', 'high'), label('c', 'Destructive', 'critical')];

const facts: FreshRound['facts'] = {
  date: '2026-11-25',
  seed: 7,
  drawn: 'Made up for a test of filing.',
  by: 'A test',
  reader: 'model',
  measuredAt: { rules: '0123456789ab', siblings: false },
};
const fresh = (change: Partial<FreshRound> = {}): FreshRound => ({
  facts,
  tools: { file: 'tools.jsonl', rows: tools },
  labels: { file: 'labels.jsonl', rows: labels },
  definitions: new Map(),
  known: new Map(),
  recorded: undefined,
  ...change,
});
const filed = (change?: Partial<FreshRound>): FiledRound => {
  const { value } = fileRound(fresh(change));
  if (!value) throw new Error('the made-up round should be filed');
  return value;
};
const problems = (change: Partial<FreshRound>): string[] => (fileRound(fresh(change)).problems ?? []).map(problemLine);

describe('fileRound', () => {
  test('scores what was labelled and keeps the verdicts of first sight', () => {
    const { round, lines } = filed();
    expect(round).toMatchObject({ size: 3, seed: 7, by: 'A test', reader: 'model' });
    expect(round.firstSight).toMatchObject({ strict: 0.6667, dangerousCalledRead: { count: 0, of: 2 } });
    expect(round.firstSight).toMatchObject({ understated: { count: 1, supported: 1 } });
    expect(lines.map(({ verdict }) => verdict?.category)).toEqual(['Read', 'Write', 'Destructive']);
    expect(lines[1]).toMatchObject({ tool: 'create_note', package: 'pkg:npm/%40acme/b', hash: tools[1]?.hash });
  });

  test('what it files fits the schemas and holds no definition', () => {
    const { round, lines } = filed();
    expect(roundSchema.parse(round)).toEqual(round);
    for (const line of lines) expect(roundLabel.parse(line)).toEqual(line);
    expect(JSON.stringify(lines)).not.toMatch(/description|inputSchema|Permanently/);
  });

  test('keeps scores that an earlier classifier was given, without verdicts of today', () => {
    const recorded = { ...filed().round.firstSight, strict: 0.3333 };
    const { round, lines } = filed({ recorded });
    expect(round.firstSight.strict).toBe(0.3333);
    expect(lines.every(({ verdict }) => verdict === undefined)).toBe(true);
  });

  test.each<[string, Partial<FreshRound>, RegExp]>([
    ['no tools', { tools: { file: 'tools.jsonl', rows: [] }, labels: { file: 'l', rows: [] } }, /no tools/],
    [
      'a tool without a label',
      { labels: { file: 'labels.jsonl', rows: labels.slice(1) } },
      /^labels\.jsonl: a: no label; expected one for every tool of tools\.jsonl$/,
    ],
    ['a label of no tool', { labels: { file: 'l', rows: [...labels, label('x', 'Read', 'low')] } }, /x: no such tool/],
    ['two labels', { labels: { file: 'l', rows: [...labels, label('a', 'Write', 'low')] } }, /a: labelled twice/],
    ['an id twice', { tools: { file: 't', rows: [...tools, ...tools.slice(0, 1)] } }, /a: stands here twice/],
    ['a tool of an earlier round', { known: new Map([[tools[0]?.hash ?? '', '01']]) }, /a: read before, in round 01/],
    [
      'a corpus that lacks a tool',
      { facts: { ...facts, measuredAt: { siblings: true } } },
      /a, b, c: not in the corpus/,
    ],
  ])('refuses %s', (_what, change, message) => {
    expect(problems(change)).toHaveLength(1);
    expect(problems(change)[0]).toMatch(message);
  });
});

describe('settleRound', () => {
  const settle = (second?: ReaderLabel[], settled?: ReaderLabel[], of = filed()) =>
    settleRound(of, second && { file: 's', rows: second }, settled && { file: 'settled', rows: settled });

  test('scores the same verdicts by the settled labels and leaves first sight as it was', () => {
    const { value } = settle(undefined, [label('b', 'Write', 'medium')]);
    expect(value?.round.firstSight).toEqual(filed().round.firstSight);
    expect(value?.round.settled).toMatchObject({ strict: 1 });
    expect(value?.lines[1]).toMatchObject({ label: { category: 'Execute' }, settled: { category: 'Write' } });
    expect(value?.lines[0]?.settled).toBeUndefined();
  });

  test('counts how often the second reader said the same', () => {
    const { value } = settle([label('a', 'Read', 'medium'), label('b', 'Write', 'medium')]);
    expect(value?.round.agreement).toEqual({ tools: 2, category: 1, risk: 0 });
    expect(value?.round.settled).toBeUndefined();
  });

  test('refuses labels of other tools, and settled labels where no verdicts were kept', () => {
    expect(settle([label('x', 'Read', 'low')]).problems).toHaveLength(1);
    const without = filed({ recorded: filed().round.firstSight });
    expect(settle(undefined, [label('b', 'Write', 'medium')], without).problems?.[0]?.wrong).toMatch(/no verdicts/);
  });
});
