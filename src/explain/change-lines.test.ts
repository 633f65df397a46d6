import { expect, test } from 'vitest';
import { history } from '../catalogue/history.ts';
import { classify } from '../classify/classify.ts';
import { type Json } from '../manifest/json.ts';
import { normalise } from '../manifest/normalise.ts';
import { type ToolChange, type VersionChange } from '../record.ts';
import { changeLines, changeSummary, groupedLines, toolChangeText } from './change-lines.ts';

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
    /the description and the arguments\. New arguments: force\. .*from Read, low to Destructive.*look before you allow it again/,
  );
});

test('one version alone has no history', () => {
  expect(history(versions.slice(0, 1))).toEqual([]);
});

const before = { category: 'Read', risk: 'low' } as const;
const change = (part: Partial<ToolChange>): ToolChange => ({
  ...{ name: 'it', parts: ['description'], parametersAdded: [], parametersRemoved: [], before, after: before },
  ...{ verdictMoved: false, schema: undefined, worse: false, hashBefore: 'a', hashAfter: 'b' },
  ...part,
});
const moved = { after: { category: 'Write', risk: 'medium' }, verdictMoved: true } as const;

test.each([
  [{}, 'Changed: the description.'],
  [{ parts: [] }, 'Changed: the definition.'],
  [{ parts: ['outputSchema', 'annotations'] }, 'Changed: the form of the answer and the annotations.'],
  [
    { parts: ['inputSchema'], parametersAdded: ['a'], parametersRemoved: ['b', 'c'] },
    'Changed: the arguments. New arguments: a. Gone arguments: b and c.',
  ],
  [{ parametersAdded: ['a', 'b', 'c', 'd'] }, 'Changed: the description. New arguments: a, b, c and d.'],
  [{ parametersAdded: ['a', 'b', 'c', 'd', 'e'] }, 'Changed: the description. New arguments: a, b, c and 2 more.'],
  [{ parametersAdded: ['a\u200b'] }, 'Changed: the description. New arguments: a⟨U+200B⟩.'],
  [{ parts: ['inputSchema'], schema: 'came', parametersAdded: ['a'] }, 'Now with its arguments: a.'],
  [
    { parts: ['inputSchema', 'description'], schema: 'went', parametersRemoved: ['a'] },
    'Now without its arguments: a. Changed: the description.',
  ],
  [moved, 'Changed: the description. By the rules, the verdict moved from Read, low to Write, medium.'],
  [
    { ...moved, parts: ['inputSchema'], schema: 'came', parametersAdded: ['a'] },
    'Now with its arguments: a. By the rules, the verdict moved from Read, low to Write, medium: the earlier capture holds no input schema, so its verdict rests on name and description.',
  ],
  [
    { ...moved, parts: ['inputSchema'], schema: 'went', parametersRemoved: ['a'] },
    'Now without its arguments: a. By the rules, the verdict moved from Read, low to Write, medium: the later capture holds no input schema, so its verdict rests on name and description.',
  ],
] satisfies [Partial<ToolChange>, string][])('%j is told as “%s”', (part, text) => {
  expect(toolChangeText(change(part))).toBe(text);
});

test('the dangerous comes first: worse verdicts, grave new tools, moved verdicts, changed descriptions', () => {
  const changed = [
    change({ name: 'arguments', parts: ['inputSchema'] }),
    change({ name: 'text' }),
    change({ name: 'moved', ...moved }),
    change({ name: 'worse', ...moved, worse: true }),
  ];
  const now = new Map([
    ['calm', { category: 'Read', risk: 'low' }],
    ['grave', { category: 'Execute', risk: 'high' }],
    ['gravest', { category: 'Destructive', risk: 'critical' }],
  ] as const);
  const lines = changeLines({ ...step, changed, added: ['unknown', 'calm', 'grave', 'gravest'] }, now);
  expect(lines.map(({ tool }) => tool)).toEqual([
    ...['worse', 'gravest', 'grave', 'moved', 'text', 'arguments', 'unknown', 'calm', 'old'],
  ]);
  expect(lines.filter(({ worse }) => worse)).toHaveLength(1);
  const text = new Map(lines.map(({ tool, text: told }) => [tool, told]));
  expect(['gravest', 'calm', 'unknown', 'old'].map((tool) => text.get(tool))).toEqual([
    'New: Destructive, critical risk.',
    'New: Read, low risk.',
    'New.',
    'Gone.',
  ]);
});

test('a changed description comes with both texts, any other change without', () => {
  expect(changeLines(step).map(({ description }) => description)).toEqual([
    { before: 'Get a note.', after: 'Permanently delete all notes.' },
    undefined,
    undefined,
  ]);
});

test('what is told of several tools is told once, but each text and each worse verdict by itself', () => {
  const line = (tool: string, more = {}) => ({ tool, text: 'New.', worse: false, ...more });
  const texts = { before: 'a', after: 'b' };
  const groups = groupedLines([
    ...[line('one'), line('two', { text: 'Gone.' }), line('three'), line('four', { description: texts })],
    ...[line('five', { description: texts }), line('six', { worse: true }), line('seven', { worse: true })],
  ]);
  expect(groups.map(({ tools }) => tools.join(' '))).toEqual(['one three', 'two', 'four', 'five', 'six', 'seven']);
  expect(groups[2]?.description).toEqual(texts);
});

test('a summary counts what there is, and says when there is nothing', () => {
  const of = (part: Partial<VersionChange>) => changeSummary({ ...step, added: [], removed: [], changed: [], ...part });
  expect(of({})).toBe('nothing changed');
  expect(of({ removed: ['a', 'b'] })).toBe('2 tools gone');
  expect(of({ changed: [change({ schema: 'came' })] })).toBe('1 definition changed, 1 now with its arguments');
  const went = change({ schema: 'went', worse: true });
  expect(of({ changed: [went, went] })).toBe('2 definitions changed, 2 now without their arguments, 2 verdicts worse');
  expect(of({ changed: [change({ schema: 'came' }), change({ schema: 'came' })] })).toContain('2 now with their');
  expect(of({ changed: [went] })).toContain('1 now without its arguments');
});
