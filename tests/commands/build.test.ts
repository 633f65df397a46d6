import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/catalogue/open-store.ts';
import { definitionHash } from '../../src/manifest/definition-hash.ts';
import { markerName, markerText } from '../../src/publish/marker.ts';
import { runScript } from './run.ts';

const tool = { name: 'list_notes', description: 'List all notes.', inputSchema: { type: 'object', properties: {} } };
const capture = { capturedAt: '2026-11-20', capturedBy: 'a test', transport: 'stdio', tools: [tool] };
const facts = 'title: Notes\nsummary: Keeps notes for a test of the build.\n';

let work: string;
/** The catalogue. */
let folder: string;
let server: string;
const put = (path: string, text: string): void => writeFileSync(join(server, path), text);

beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'catalogue-'));
  folder = join(work, 'catalogue');
  cpSync('catalog/taxonomy', join(folder, 'taxonomy'), { recursive: true });
  cpSync('tests/fixtures/site.yaml', join(folder, 'site.yaml'));
  server = join(folder, 'servers/acme/notes');
  mkdirSync(join(server, 'captures'), { recursive: true });
  put('server.yaml', facts);
  put('captures/1.0.0.json', JSON.stringify(capture));
});
afterEach(() => rmSync(work, { recursive: true }));

const store = () => join(work, 'store');
const build = () => runScript('build-catalog', ['--catalog', folder, '--store', store()]);
const index = () => openStore(store()).index();
const record = () => openStore(store()).server('acme/notes').tools[0];

test('a right catalogue is compiled', () => {
  expect(build()).toMatchObject({ code: 0, err: '' });
  expect(index()).toMatchObject({ counts: { tools: 1, servers: 1 }, asOf: '2026-11-20' });
});

test.each([
  [
    'a capture of broken JSON',
    'captures/1.0.0.json',
    '{"tools": [',
    /1\.0\.0\.json \(line 1, column \d+\): broken JSON/,
  ],
  [
    'a capture without tools',
    'captures/1.0.0.json',
    JSON.stringify({ ...capture, tools: undefined }),
    /\(tools\): nothing here/,
  ],
  [
    'an empty list of tools',
    'captures/1.0.0.json',
    JSON.stringify({ ...capture, tools: [] }),
    /\(tools\): .*at least one tool/,
  ],
  ['a tool without a name', 'captures/1.0.0.json', JSON.stringify({ ...capture, tools: [{}] }), /\(tools\.0\.name\)/],
  [
    'a value of a variable',
    'captures/1.0.0.json',
    JSON.stringify({ ...capture, env: ['KEY=secret'] }),
    /without a value/,
  ],
  [
    'an unknown key in server.yaml',
    'server.yaml',
    `${facts}licens: MIT\n`,
    /unknown key “licens”; expected only title, summary/,
  ],
  ['broken YAML', 'server.yaml', 'title: [\n', /broken YAML/],
  [
    'an override without a reason',
    'overrides.yaml',
    'list_notes:\n  category: Write\n  by: me\n  date: 2026-11-20\n',
    /nothing here; expected a reason, why the verdict is another/,
  ],
  [
    'an override of no tool',
    'overrides.yaml',
    'list_note:\n  category: Write\n  reason: The documentation says so on page 3.\n  by: me\n  date: 2026-11-20\n',
    /\(list_note\): no tool “list_note” in version 1\.0\.0/,
  ],
])('%s stops the build with one clear line', (_what, path, text, message) => {
  put(path, text);
  const { code, err } = build();
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(message);
});

test('all mistakes of one run are reported together', () => {
  put('server.yaml', 'title: 5\n');
  put('captures/1.0.0.json', '{');
  expect(build().err.trim().split('\n')).toHaveLength(3);
});

test('a failed build leaves the old site as it was', () => {
  const site = join(work, 'dist');
  mkdirSync(site);
  writeFileSync(join(site, markerName), markerText({ base: '/' }));
  writeFileSync(join(site, 'index.html'), 'the old site');
  put('captures/1.0.0.json', '{');
  const { code, err } = runScript('tool-risk-catalogue', ['build', '--catalog', folder, '--out', site], '', work);
  expect(code).toBe(2);
  expect(err).toMatch(/is as it was/);
  expect(readFileSync(join(site, 'index.html'), 'utf8')).toBe('the old site');
});

test('of two tools with one name the worse is kept and flagged', () => {
  const worse = { ...tool, description: 'Deletes all notes.' };
  put('captures/1.0.0.json', JSON.stringify({ ...capture, tools: [worse, { ...tool, description: 'Another.' }] }));
  expect(build().code).toBe(0);
  expect(
    openStore(store())
      .server('acme/notes')
      .tools.map(({ tool: { description, flags } }) => [description, flags]),
  ).toEqual([['Deletes all notes.', ['duplicate-name']]]);
});

test('an override changes the verdict, keeps the machine’s, and is reported once the machine agrees', () => {
  const override = (category: string) =>
    `list_notes:\n  category: ${category}\n  reason: The documentation says so on page 3.\n  by: me\n  date: 2026-11-20\n`;
  put('overrides.yaml', override('Write'));
  expect(build().err).toBe('');
  expect(record()).toMatchObject({ verdict: { category: 'Write' }, machineVerdict: { category: 'Read' } });
  put('overrides.yaml', override('Read'));
  expect(build().err).toMatch(/no longer needed/);
});

/** One tool's review, on the line that `npm run review` would write. */
const review = (name: string, part: object = {}): string => {
  const hash = definitionHash(tool);
  const entry = { category: 'Write', risk: 'high', signals: ['access'], why: 'It stores a cursor.', hash, ...part };
  return `  ${JSON.stringify(name)}: ${JSON.stringify(entry)}\n`;
};
const reviews = (id: string, ...lines: string[]): void => {
  mkdirSync(join(folder, 'reviews', dirname(id)), { recursive: true });
  const head = 'version: "1.0.0"\nby: A language model\nreader: model\ndate: 2026-11-21\ntools:\n';
  writeFileSync(join(folder, 'reviews', `${id}.yaml`), head + lines.join(''));
};

test('a review stands in place of the machine’s verdict, which is kept, and an override wins over it', () => {
  reviews('acme/notes', review('list_notes', { words: ['all notes'] }));
  expect(build()).toMatchObject({ code: 0, err: '' });
  const reviewed = {
    verdict: { category: 'Write', risk: 'high', signals: ['access'], confidence: 0.97, decidedBy: 'review' },
    machineVerdict: { category: 'Read', risk: 'low', decidedBy: 'reads-records' },
    recommendation: { decision: { kind: 'limit' } },
    review: { by: 'A language model', reader: 'model', date: '2026-11-21' },
  };
  expect(record()).toMatchObject(reviewed);
  expect(record()?.verdict?.evidence[0]).toMatchObject({ rule: 'review', text: 'all notes' });
  expect(openStore(store()).frame()).toMatchObject({
    reviews: { tools: 1, byPerson: 0, twice: 0 },
    evaluation: { count: 1, strict: 0 },
  });
  put(
    'overrides.yaml',
    'list_notes:\n  risk: medium\n  reason: The documentation says so on page 3.\n  by: me\n  date: 2026-11-20\n',
  );
  expect(build()).toMatchObject({ code: 0, err: '' });
  expect(record()).toMatchObject({
    verdict: { category: 'Write', risk: 'medium', confidence: 1, decidedBy: 'override' },
    machineVerdict: { category: 'Read' },
  });
});

test('a review of another definition, or of a tool that is gone, is ignored with a note', () => {
  reviews('acme/notes', review('list_notes', { hash: 'ab'.repeat(32) }), review('old_tool'));
  put('captures/0.9.0.json', JSON.stringify({ ...capture, tools: [{ ...tool, name: 'old_tool' }] }));
  const { code, err } = build();
  expect(code).toBe(0);
  expect(err).toMatch(/notes\.yaml \(list_notes\): version 1\.0\.0 defines it otherwise than what was read; .*ignored/);
  expect(err).toMatch(/notes\.yaml \(old_tool\): version 1\.0\.0 has no such tool; .*ignored/);
  expect(record()?.verdict?.category).toBe('Read');
  expect(record()).not.toHaveProperty('review');
});

test.each([
  ['of no tool', 'acme/notes', ['list_note', {}], /\(tools\.list_note\): no tool “list_note” in any capture/],
  [
    'with other words',
    'acme/notes',
    ['list_notes', { words: ['deletes'] }],
    /“deletes” does not stand in the definition/,
  ],
  ['of an unknown category', 'acme/notes', ['list_notes', { category: 'Reads' }], /expected one of Read, Write/],
  [
    'of no server',
    'acme/note',
    ['list_notes', {}],
    /reviews\/acme\/note\.yaml: no server acme\/note in this catalogue/,
  ],
] as const)('a review %s stops the build with one clear line', (_what, id, [name, part], message) => {
  reviews(id, review(name, part));
  const { code, err } = build();
  expect(code).toBe(2);
  expect(err.trim().split('\n')).toHaveLength(1);
  expect(err).toMatch(message);
});

test('the newest version counts, whatever the order of the files', () => {
  put('captures/1.9.0.json', JSON.stringify(capture));
  put('captures/1.10.0.json', JSON.stringify({ ...capture, tools: [tool, { ...tool, name: 'add_note' }] }));
  expect(build().code).toBe(0);
  expect(index().counts.tools).toBe(2);
});
