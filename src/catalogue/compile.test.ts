import { describe, expect, test } from 'vitest';
import { terms } from '../../tests/committed-taxonomy.ts';
import { madeUpOverride, madeUpServer, madeUpSource } from '../../tests/made-up-server.ts';
import { site } from '../manifest/site.ts';
import { problemLine } from '../manifest/problem.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { compile } from './compile.ts';
import { compileServer } from './compile-server.ts';
import { counts, sumCounts } from './counts.ts';
import { countReviews, judgeReviews } from './judge-reviews.ts';

const list: ToolDefinition = { name: 'list_notes', description: 'List all notes. Newest first.' };
const erase: ToolDefinition = { name: 'delete_note', description: 'Permanently delete a note.' };
const read: ToolDefinition = { name: 'get_note', description: 'Get a note.' };
const facts = site.parse({
  title: 'Risks',
  tagline: 'What a call can do.',
  url: 'https://example.org',
  organisation: { name: 'Acme' },
});
const catalogue = (...servers: ReturnType<typeof madeUpSource>[]) =>
  compile({
    site: facts,
    taxonomy: terms,
    servers,
    attacks: [],
    advisories: [],
    notices: undefined,
    leftOut: [],
    rounds: [],
    marks: {},
    former: [],
  });
describe('a compiled catalogue', () => {
  const notes = madeUpSource([list, erase, read], { earlier: [['1.0.0', [list]]] });
  const mail = madeUpSource([list], {
    id: 'acme/mail',
    facts: { title: 'Mail', licence: 'MIT' },
    capture: { capturedAt: '2026-11-25', partial: { reason: 'The second page was refused.' } },
    earlier: [['1.0.0', [read, list]]],
  });
  const compiled = () => catalogue(notes, mail);

  test('counts, lists and dates what it holds', () => {
    const { index, problems, notes: said } = compiled();
    expect([problems, said]).toEqual([[], []]);
    expect(index.counts).toMatchObject({ servers: 2, tools: 4, categories: { Read: 3, Destructive: 1 } });
    expect(index.servers.map(({ id, highestRisk, partial, licence }) => [id, highestRisk, partial, licence])).toEqual([
      ['acme/notes', 'critical', false, undefined],
      ['acme/mail', 'low', true, 'MIT'],
    ]);
    expect(index.asOf).toBe('2026-11-25');
    expect(index.tools[0]).toMatchObject({
      ...{ server: 'acme/notes', serverTitle: 'Notes', slug: 'list_notes', name: 'list_notes', category: 'Read' },
      ...{
        risk: 'low',
        description: 'List all notes.',
        decision: 'allow',
        refuses: false,
        rules: expect.arrayContaining(['reads-records']) as string[],
      },
    });
  });

  test('weighs a server by its tools, and places both among all', () => {
    const [notes, mail] = compiled().servers;
    expect(notes?.cost.tokens).toBe(notes?.tools.reduce((sum, { cost }) => sum + cost.tokens, 0));
    expect([notes?.cost.rank, mail?.cost.rank, mail?.cost.percentile]).toEqual([1, 2, 0]);
  });

  test('lists the steps of all servers, newest first', () => {
    const { index } = compiled();
    expect(index.changes.map(({ server, capturedAt, title }) => [server, capturedAt, title])).toEqual([
      ['acme/mail', '2026-11-25', 'Mail'],
      ['acme/notes', '2026-11-20', 'Notes'],
    ]);
    expect(index.changes[1]).toMatchObject({ from: '1.0.0', to: '2.0.5', added: ['delete_note', 'get_note'] });
    const sameDay = catalogue(
      ...['b/b', 'a/a', 'c/c'].map((id) => madeUpSource([list], { id, earlier: [['1.0.0', [read]]] })),
    );
    expect(sameDay.index.changes.map(({ server }) => server)).toEqual(['b/b', 'a/a', 'c/c']);
  });

  test('relates a tool to its neighbours and to its namesakes, and says that the name is shared', () => {
    const { servers } = compiled();
    const [own] = servers[0]?.tools ?? [];
    expect(own?.related.sameName.map(({ server }) => server)).toEqual(['acme/mail']);
    expect(own?.related.sameServer.map(({ name }) => name)).toEqual(['get_note', 'delete_note']);
    expect(servers[0]?.tools.map(({ verdict }) => verdict.notices.some(({ kind }) => kind === 'shadows-name'))).toEqual(
      [true, false, false],
    );
  });

  test('a name that one server repeats is not another server’s', () => {
    const twice = madeUpSource([read, { ...read, description: 'Get a note by its id.' }]);
    const [record] = catalogue(twice, madeUpSource([list], { id: 'acme/mail' })).servers;
    expect(record?.tools[0]?.verdict.notices.map(({ kind }) => kind)).not.toContain('shadows-name');
  });

  test('its fingerprint changes with a definition, and with who decided', () => {
    const print = (...args: Parameters<typeof madeUpSource>) => catalogue(madeUpSource(...args)).index.fingerprint;
    const before = print([list]);
    expect(before).toMatch(/^[0-9a-f]{12}$/);
    expect(print([list])).toBe(before);
    expect(print([{ ...list, description: 'List notes.' }])).not.toBe(before);
    expect(print([list], { overrides: { list_notes: madeUpOverride } })).not.toBe(before);
    expect(print([list], { reviews: { list_notes: {} } })).not.toBe(before);
  });
});

describe('a compiled server', () => {
  const compiled = (...[tools, parts]: Parameters<typeof madeUpSource>) =>
    compileServer(madeUpSource(tools, parts), new Set(), { taxonomy: terms, advisories: parts?.advisories ?? [] });

  test('an override wins over a review, a review over the rules, and what the rules say is kept', () => {
    const { record } = compiled([list, erase, read], {
      reviews: { delete_note: {}, get_note: { category: 'Execute', risk: 'high' } },
      overrides: { delete_note: { ...madeUpOverride, risk: 'low' } },
    });
    expect(
      record.tools.map(({ verdict, machineVerdict, recommendation }) => [
        ...[verdict.category, verdict.risk, verdict.decidedBy, machineVerdict?.category, recommendation.decision.kind],
      ]),
    ).toEqual([
      ['Read', 'low', 'reads-records', undefined, 'allow'],
      ['Write', 'low', 'override', 'Destructive', 'limit'],
      ['Execute', 'high', 'review', 'Read', 'limit'],
    ]);
    expect(record.tools[1]?.verdict.confidence).toBe(1);
  });

  test('an override of one half leaves the other half to the review', () => {
    const { category, ...riskOnly } = madeUpOverride;
    expect(category).toBe('Write');
    const { record } = compiled([erase], {
      reviews: { delete_note: { category: 'Execute', risk: 'high' } },
      overrides: { delete_note: riskOnly },
    });
    expect(record.tools[0]?.verdict).toMatchObject({ category: 'Execute', risk: 'medium' });
  });

  test('an override of no tool is a problem; of the name of an object’s own property it is none', () => {
    const { problems } = compiled([list], { overrides: { lost: madeUpOverride } });
    expect(problems.map(problemLine)).toEqual([
      'overrides.yaml (lost): no tool “lost” in version 2.0.5; expected the exact name of a captured tool',
    ]);
    expect(compiled([{ ...list, name: 'constructor' }]).record.tools[0]?.override).toBeUndefined();
  });

  test('an override that says what stands there without it is named as needless', () => {
    const [machine] = compiled([list]).record.tools;
    const { category, risk } = machine?.verdict ?? { category: 'Read', risk: 'low' };
    const needless = { ...madeUpOverride, category, risk };
    expect(compiled([list], { overrides: { list_notes: needless } }).notes).toEqual([
      'overrides.yaml (list_notes): the machine agrees now; the override is no longer needed',
    ]);
    expect(compiled([list], { overrides: { list_notes: madeUpOverride } }).notes).toEqual([]);
    expect(compiled([list], { overrides: { list_notes: { ...needless, risk: 'high' } } }).notes).toEqual([]);
    const reviewed = compiled([list], { reviews: { list_notes: {} }, overrides: { list_notes: madeUpOverride } });
    expect(reviewed.notes).toEqual([
      'overrides.yaml (list_notes): the review agrees now; the override is no longer needed',
    ]);
  });

  test('reviews of definitions that changed or went are ignored with a note, of tools that never were refused', () => {
    const { record, notes, problems } = compiled([list, read], {
      earlier: [['1.0.0', [erase]]],
      reviews: {
        list_notes: { hash: 'ab'.repeat(32) },
        delete_note: { hash: 'ab'.repeat(32) },
        lost: { hash: 'ab'.repeat(32) },
        get_note: { words: ['Get a note', 'delete'] },
      },
    });
    expect(record.tools.map(({ review }) => review !== undefined)).toEqual([false, true]);
    expect(notes).toEqual([
      expect.stringMatching(/^reviews\.yaml \(list_notes\): version 2\.0\.5 defines it otherwise/),
      expect.stringMatching(/^reviews\.yaml \(delete_note\): version 2\.0\.5 has no such tool/),
    ]);
    expect(problems.map(problemLine)).toEqual([
      'reviews.yaml (tools.lost): no tool “lost” in any capture; expected the exact name of a captured tool',
      expect.stringContaining('(tools.get_note.words): “delete” does not stand in the definition'),
    ]);
  });
});

test('reviews are held against the rules, and readers against each other', () => {
  const second = { category: 'Write', risk: 'high', by: 'Jo', date: '2026-11-23', reader: 'person' } as const;
  const server = madeUpServer([list, erase, read], {
    reviews: {
      list_notes: { accept: ['Read'], second },
      delete_note: { reader: 'person', second: { ...second, category: 'Read', risk: 'medium' } },
    },
  });
  expect(
    judgeReviews([server]).map(({ id, name, label, verdict }) => [id, name, label.category, verdict.category]),
  ).toEqual([
    ['acme/notes/list_notes', 'list_notes', 'Write', 'Read'],
    ['acme/notes/delete_note', 'delete_note', 'Write', 'Destructive'],
  ]);
  expect(countReviews([server])).toEqual({ tools: 2, byPerson: 1, twice: 2, sameCategory: 1, sameRisk: 1 });
  expect(countReviews([])).toEqual({ tools: 0, byPerson: 0, twice: 0, sameCategory: 0, sameRisk: 0 });
});

test('counts name every word of the vocabulary, and add up', () => {
  const one = counts([{ category: 'Read', risk: 'low', signals: ['path', 'url'] }]);
  expect([one.tools, one.categories.Read, one.categories.Write, one.signals.path, one.signals.code]).toEqual([
    ...[1, 1, 0, 1, 0],
  ]);
  const sum = sumCounts([one, one, counts([{ category: 'Write', risk: 'low', signals: ['path'] }])]);
  expect([sum.tools, sum.categories, sum.risks.low, sum.risks.high, sum.signals.path]).toEqual([
    ...[3, { Read: 2, Write: 1, Execute: 0, Destructive: 0, Financial: 0 }, 3, 0, 3],
  ]);
});
