import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { definitionHash } from '../../src/manifest/definition-hash.ts';
import { parseReviews } from '../../src/manifest/parse-reviews.ts';
import { runScript } from './run.ts';

const inputSchema = { type: 'object', properties: {} };
const tools = [
  { name: 'list_notes', description: 'List all notes.', inputSchema },
  {
    name: 'drop_notes',
    description: 'Permanently delete all notes.',
    inputSchema,
    annotations: { readOnlyHint: true },
  },
  { name: 'thing', description: 'Thing.', inputSchema },
];
const [list, drop] = tools.map((tool) => definitionHash(tool));
const capture = { capturedAt: '2026-11-20', capturedBy: 'a test', transport: 'stdio', tools };

let folder: string;
const file = () => join(folder, 'reviews/acme/notes.yaml');

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  cpSync('catalog/taxonomy', join(folder, 'taxonomy'), { recursive: true });
  cpSync('tests/fixtures/site.yaml', join(folder, 'site.yaml'));
  const server = join(folder, 'servers/acme/notes');
  mkdirSync(join(server, 'captures'), { recursive: true });
  writeFileSync(join(server, 'server.yaml'), 'title: Notes\nsummary: Keeps notes for a test of reviews.\n');
  writeFileSync(join(server, 'captures/1.0.0.json'), JSON.stringify(capture));
});
afterEach(() => {
  for (const made of [folder, `${folder}-store`]) rmSync(made, { recursive: true, force: true });
});

const review = (args: readonly string[], input = '') => runScript('review', [...args, '--catalog', folder], input);
const label = (tool: string, part: object = {}): string =>
  `${JSON.stringify({ server: 'acme/notes', tool, category: 'Read', risk: 'low', signals: [], why: 'lists notes', ...part })}\n`;
const filed = () => parseReviews(file(), readFileSync(file(), 'utf8')).value;

test('labels are filed, by hash, and the catalogue then builds with them', () => {
  const input = label('list_notes', { hash: list, words: 'all notes', accept: ['Write'] }) + label('thing');
  const { code, out } = review(['--from', '-', '--by', 'Jane', '--reader', 'person', '--date', '2026-11-24'], input);
  expect([code, out]).toEqual([0, '2 reviews filed in 1 file\n']);
  expect(filed()).toMatchObject({
    ...{ version: '1.0.0', by: 'Jane', reader: 'person', date: '2026-11-24' },
    tools: { list_notes: { hash: list, words: ['all notes'], accept: ['Write'], why: 'lists notes' } },
  });
  expect(runScript('build-catalog', ['--catalog', folder, '--store', `${folder}-store`])).toMatchObject({
    code: 0,
    err: '',
  });
});

test('a review that says something else stays, unless the label is to replace it', () => {
  review(['--from', '-', '--date', '2026-11-24'], label('list_notes') + label('thing'));
  const other = label('list_notes', { category: 'Write', risk: 'medium' }) + label('thing');
  const kept = review(['--from', '-'], other);
  expect(kept).toMatchObject({ code: 1, err: '' });
  expect(kept.out).toMatch(/^kept +acme\/notes\/list_notes: Read, low stands there, the label says Write, medium/);
  expect(kept.out).toMatch(/0 reviews filed/);
  expect(filed()?.tools['list_notes']?.category).toBe('Read');
  const replaced = review(
    ['--from', '-', '--replace', '--by', 'Jane', '--reader', 'person', '--date', '2026-11-25'],
    other,
  );
  expect(replaced.code).toBe(0);
  expect(replaced.out).toMatch(/^replaced +acme\/notes\/list_notes: Read, low/);
  expect(filed()).toMatchObject({
    ...{ reader: 'model', date: '2026-11-24' },
    tools: { list_notes: { category: 'Write', by: 'Jane', reader: 'person', date: '2026-11-25' } },
  });
  expect(filed()?.tools['thing']).not.toHaveProperty('by');
});

test('a review of an older definition gives way', () => {
  review(['--from', '-'], label('list_notes'));
  writeFileSync(file(), readFileSync(file(), 'utf8').replace(list ?? '', drop ?? ''));
  const { code, out } = review(['--from', '-'], label('list_notes'));
  expect(code).toBe(0);
  expect(out).toMatch(/^replaced .*was read in another definition/);
});

test('second readings stand beside the first', () => {
  expect(review(['--from', '-', '--second'], label('list_notes'))).toMatchObject({
    code: 2,
    err: expect.stringMatching(/no review for a second reading to stand beside/) as string,
  });
  review(['--from', '-'], label('list_notes') + label('thing'));
  expect(review(['--next', '5', '--second']).out.match(/^## /gm)).toHaveLength(2);
  const second = label('list_notes', { category: 'Write', risk: 'medium' });
  expect(review(['--from', '-', '--second', '--by', 'Jane', '--reader', 'person'], second).code).toBe(0);
  expect(filed()?.tools['list_notes']).toMatchObject({
    category: 'Read',
    second: { category: 'Write', risk: 'medium', by: 'Jane', reader: 'person' },
  });
  expect(review(['--next', '5', '--second']).out.match(/^## /gm)).toHaveLength(1);
});

test('everything that is wrong is told, each with its line, and nothing is written', () => {
  const input = [
    label('list_notes', { hash: drop }),
    label('no_tool'),
    label('thing', { words: ['deletes'] }),
    label('thing', { server: 'acme/other' }),
    label('drop_notes', { category: 'Reads' }),
    label('drop_notes'),
    label('drop_notes'),
    'no JSON\n',
  ].join('');
  const { code, out, err } = review(['--from', '-'], input);
  expect([code, out]).toEqual([2, '']);
  expect(err.trim().split('\n')).toEqual([
    expect.stringMatching(/^- \(line 1, acme\/notes\/list_notes\): hash .* is not that of version 1\.0\.0/),
    expect.stringMatching(/^- \(line 2, acme\/notes\/no_tool\): no tool “no_tool”/),
    expect.stringMatching(/^- \(line 3, .*“deletes” does not stand in the definition/),
    expect.stringMatching(/^- \(line 4, .*no server acme\/other/),
    expect.stringMatching(/^- \(line 5, category\): found "Reads"; expected one of/),
    expect.stringMatching(/^- \(line 7, .*labelled on line 6 already/),
    expect.stringMatching(/^- \(line 8, column \d+\): broken JSON/),
  ]);
  expect(existsSync(file())).toBe(false);
});

test('the next definitions to read come contested first and without a verdict', () => {
  const { code, out } = review(['--next', '2']);
  expect(code).toBe(0);
  expect(out.match(/^## .*$/gm)).toEqual(['## 1. `drop_notes` of acme/notes', '## 2. `thing` of acme/notes']);
  expect(out).toContain('Permanently delete all notes.');
  const [, ...sections] = out.split(/^## /m);
  expect(sections.join('')).not.toMatch(/Destructive|critical|readOnlyHint/);
  const blank = /```json\n(.*)\n```/.exec(out)?.[1] ?? '';
  const filledIn = { ...(JSON.parse(blank) as object), category: 'Read', risk: 'low', why: 'says nothing of a change' };
  expect(review(['--from', '-'], JSON.stringify(filledIn)).code).toBe(0);
  expect(review(['--next', '9']).out.match(/^## /gm)).toHaveLength(2);
});

test.each([
  [['--from', 'nowhere.jsonl'], /nowhere\.jsonl: cannot be read/],
  [['--next', 'many'], /--next many: expected a number/],
  [[], /Usage/],
  [['--from', '-', '--next', '5'], /Usage/],
  [['--from', '-', '--reader', 'robot'], /expected model or person/],
  [['--from', '-', '--reader', 'person'], /--by/],
  [['--from', '-', '--date', 'today'], /expected a date like/],
])('%j exits 2 with a line that helps', (args, message) => {
  const { code, err } = review(args);
  expect(code).toBe(2);
  expect(err).toMatch(message);
  expect(err).not.toMatch(/\n\s+at /);
});
