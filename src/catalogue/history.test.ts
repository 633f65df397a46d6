import { describe, expect, test } from 'vitest';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type Category, type Risk } from '../vocabulary.ts';
import { history, type JudgedVersion } from './history.ts';
import { judgeVersions } from './judge-versions.ts';

/** The steps between versions 1, 2, …, each a day later than the one before. */
const steps = (...versions: readonly (readonly ToolDefinition[])[]) =>
  history(
    judgeVersions(
      {
        captures: versions.map((tools, index) => ({
          version: String(index + 1),
          capture: { tools: [...tools], capturedAt: `2026-11-0${String(index + 1)}` },
        })),
      },
      new Set(),
    ),
  );

const text = { type: 'string' };
const tool = (name: string, description: string, properties: object = { id: text }): ToolDefinition => ({
  name,
  description,
  inputSchema: { type: 'object', properties } as ToolDefinition['inputSchema'],
});
const read = tool('read_note', 'Reads a note.');
const erase = tool('delete_note', 'Permanently deletes a note.');
const nothing = { low: 0, medium: 0, high: 0, critical: 0 };

/** What became of the only tool of a server. */
function changeOf(before: ToolDefinition, after: ToolDefinition) {
  const [step] = steps([before], [after]);
  expect(step?.changed).toHaveLength(1);
  return step?.changed[0];
}

describe('steps', () => {
  test('one version is no step', () => {
    expect(steps([read])).toEqual([]);
  });

  test('each version after the first is one, those without a change too', () => {
    const told = steps([read], [read, erase], [read, erase], [erase]);
    expect(told.map(({ from, to, capturedAt, added, removed }) => [from, to, capturedAt, added, removed])).toEqual([
      ['1', '2', '2026-11-02', ['delete_note'], []],
      ['2', '3', '2026-11-03', [], []],
      ['3', '4', '2026-11-04', [], ['read_note']],
    ]);
    expect(told.flatMap(({ changed }) => changed)).toEqual([]);
  });

  test('say how many tools of each level there were and are', () => {
    expect(steps([read], [read, erase])[0]?.risks).toEqual({
      before: { ...nothing, low: 1 },
      after: { ...nothing, low: 1, critical: 1 },
    });
  });

  test('say which of the two captures holds no schemas', () => {
    const bare = { name: 'read_note', description: 'Reads a note.', inputSchema: {} };
    expect(steps([bare], [read], [bare]).map(({ withoutSchemas }) => withoutSchemas)).toEqual([
      { before: true, after: false },
      { before: false, after: true },
    ]);
  });
});

describe('a changed tool', () => {
  test('names the parts that differ, not those whose keys have another order', () => {
    const annotated: ToolDefinition = { ...read, annotations: { readOnlyHint: true, openWorldHint: false } };
    const turned: ToolDefinition = { ...annotated, annotations: { openWorldHint: false, readOnlyHint: true } };
    expect(steps([annotated], [turned])[0]?.changed).toEqual([]);
    expect(changeOf(annotated, { ...turned, description: 'Shows a note.' })?.parts).toEqual(['description']);
    expect(changeOf(read, annotated)?.parts).toEqual(['annotations']);
    expect(changeOf({ ...read, outputSchema: { type: 'object' } }, read)?.parts).toEqual(['outputSchema']);
  });

  test('names the arguments that came and went, those inside others by their path', () => {
    const before = tool('find_notes', 'Finds notes.', {
      query: text,
      filter: { type: 'object', properties: { by: text } },
    });
    const after = tool('find_notes', 'Finds notes.', {
      query: text,
      filter: { type: 'object', properties: { to: text } },
    });
    expect(changeOf(before, after)).toMatchObject({
      parts: ['inputSchema'],
      parametersAdded: ['filter.to'],
      parametersRemoved: ['filter.by'],
    });
  });

  test('holds both descriptions only where they differ', () => {
    expect(changeOf(read, { ...read, description: 'Shows a note.' })?.description).toEqual({
      before: 'Reads a note.',
      after: 'Shows a note.',
    });
    expect(changeOf(read, { ...read, annotations: { readOnlyHint: true } })).not.toHaveProperty('description');
  });

  test('has the two hashes', () => {
    const [there, back] = [
      changeOf(read, { ...read, description: 'B.' }),
      changeOf({ ...read, description: 'B.' }, read),
    ];
    expect(there?.hashBefore).not.toBe(there?.hashAfter);
    expect([back?.hashBefore, back?.hashAfter]).toEqual([there?.hashAfter, there?.hashBefore]);
  });
});

describe('worse is a higher risk, or a more severe category at the same risk', () => {
  const judged = (description: string, category: Category, risk: Risk): JudgedVersion[] =>
    judgeVersions(
      { captures: [{ version: description, capture: { tools: [tool('a', description)], capturedAt: '' } }] },
      new Set(),
    ).map((one) => ({
      ...one,
      tools: one.tools.map((each) => ({ ...each, verdict: { ...each.verdict, category, risk } })),
    }));

  test.each<[was: [Category, Risk], is: [Category, Risk], worse: boolean, moved: boolean]>([
    [['Read', 'low'], ['Read', 'low'], false, false],
    [['Read', 'low'], ['Read', 'medium'], true, true],
    [['Read', 'medium'], ['Read', 'low'], false, true],
    [['Write', 'high'], ['Destructive', 'high'], true, true],
    [['Destructive', 'high'], ['Write', 'high'], false, true],
    [['Write', 'high'], ['Execute', 'medium'], false, true],
    [['Financial', 'medium'], ['Read', 'high'], true, true],
  ])('%j, then %j: %s', (was, is, worse, moved) => {
    const [step] = history([...judged('Before.', ...was), ...judged('After.', ...is)]);
    const [before, after] = [was, is].map(([category, risk]) => ({ category, risk }));
    expect(step?.changed).toEqual([expect.objectContaining({ worse, verdictMoved: moved, before, after })]);
  });
});

describe('a capture that leaves the arguments out', () => {
  const shell = { command: { type: 'string', description: 'Shell command to run' } };
  const bare = (description: string): ToolDefinition => ({ name: 'get_job', description, inputSchema: {} });

  test('is told, and what its arguments make of the verdict is no drift', () => {
    const came = changeOf(bare('Gets a job.'), tool('get_job', 'Gets a job.', shell));
    const went = changeOf(tool('get_job', 'Gets a job.', shell), bare('Gets a job.'));
    expect([came, went]).toEqual([
      expect.objectContaining({ schema: 'came', verdictMoved: true, worse: false, parametersAdded: ['command'] }),
      expect.objectContaining({ schema: 'went', verdictMoved: true, worse: false, parametersRemoved: ['command'] }),
    ]);
  });

  test('hides no description that grew more dangerous', () => {
    expect(changeOf(bare('Lists jobs.'), tool('get_job', 'Permanently deletes all jobs.', shell))).toMatchObject({
      worse: true,
    });
    expect(changeOf(tool('get_job', 'Lists jobs.', shell), bare('Permanently deletes all jobs.'))).toMatchObject({
      worse: true,
    });
  });

  test('is none where both have arguments, or neither', () => {
    expect(changeOf(read, tool('read_note', 'Reads a note.', { name: text }))?.schema).toBeUndefined();
    expect(changeOf(bare('Lists jobs.'), bare('Shows jobs.'))?.schema).toBeUndefined();
  });
});
