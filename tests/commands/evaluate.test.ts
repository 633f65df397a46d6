import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { openStore } from '../../src/catalogue/open-store.ts';
import { definitionHash } from '../../src/manifest/definition-hash.ts';
import { runScript } from './run.ts';

const drawn = [
  { id: 'a', server: '@acme/notes', tool: { name: 'list_notes', description: 'List all notes.' } },
  {
    id: 'b',
    server: 'mail',
    tool: { name: 'send_mail', description: 'Send a mail.', annotations: { readOnlyHint: true } },
  },
];
const label = { accept: [], signals: [], evidence: 'ok', words: [], why: 'made up' };
const labels = [
  { id: 'a', category: 'Read', risk: 'low', ...label },
  { id: 'b', category: 'Write', risk: 'medium', ...label, accept: ['Execute'] },
];
const jsonl = (rows: readonly object[]): string => rows.map((row) => `${JSON.stringify(row)}\n`).join('');

let folder: string;
const at = (name: string): string => join(folder, name);
const put = (name: string, text: string): void => writeFileSync(at(name), text);
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'evaluate-'));
  cpSync('catalog/taxonomy', at('taxonomy'), { recursive: true });
  cpSync('tests/fixtures/site.yaml', at('site.yaml'));
  mkdirSync(at('servers/acme/notes/captures'), { recursive: true });
  put('servers/acme/notes/server.yaml', 'title: Notes\nsummary: Keeps notes for a test of rounds.\n');
  const capture = { capturedAt: '2026-11-20', capturedBy: 'a test', transport: 'stdio', tools: [drawn[0]?.tool] };
  put('servers/acme/notes/captures/1.0.0.json', JSON.stringify(capture));
  put('tools.jsonl', jsonl(drawn));
  put('labels.jsonl', jsonl(labels));
});
afterEach(() => {
  for (const made of [folder, `${folder}-store`]) rmSync(made, { recursive: true, force: true });
});

const options = () => ['--catalog', folder, '--tools', at('tools.jsonl'), '--labels', at('labels.jsonl')];
const file = (...more: string[]) =>
  runScript('evaluate', ['--file-round', '1', ...options(), '--by', 'A test', '--seed', '7', ...more]);
const rounds = (...more: string[]) => runScript('evaluate', ['--rounds', at('rounds'), '--catalog', folder, ...more]);

describe('evaluate --gold', () => {
  test('prints scores with intervals and what claims about annotations are worth', () => {
    put('gold.jsonl', jsonl(drawn.map(({ id, tool }, index) => ({ id, tool, label: labels[index] }))));
    const { code, out } = runScript('evaluate', ['--gold', at('gold.jsonl'), '--mistakes']);
    expect(code).toBe(0);
    expect(out).toMatch(/^category +strict 50\.0 % \(9\.5–90\.5\)/m);
    expect(out).toMatch(/“author understates” claimed 1 times, 1 supported by the label: 100\.0 %/);
    const json = runScript('evaluate', ['--gold', at('gold.jsonl'), '--format', 'json']).out;
    expect(JSON.parse(json)).toMatchObject({ count: 2, strict: 0.5, claims: { understated: { supported: 1 } } });
  });
});

describe('evaluate --file-round', () => {
  test('scores a round with the present rules and writes its folder, once', () => {
    expect(file('--date', '2026-11-25')).toMatchObject({ code: 0, err: '' });
    const round = parse(readFileSync(at('rounds/01/round.yaml'), 'utf8')) as object;
    expect(round).toMatchObject({ date: '2026-11-25', seed: 7, size: 2, reader: 'model' });
    expect(round).toMatchObject({ firstSight: { strict: 0.5, lenient: 1, dangerousCalledRead: { count: 0, of: 0 } } });
    const lines = readFileSync(at('rounds/01/labels.jsonl'), 'utf8');
    expect(lines).not.toMatch(/List all notes|Send a mail/);
    const again = file();
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toMatch(/rounds\/01: exists; first sight is written once/);
    expect(readFileSync(at('rounds/01/labels.jsonl'), 'utf8')).toBe(lines);
  });

  test('files what an earlier classifier scored, with its commit', () => {
    file();
    const { firstSight } = parse(readFileSync(at('rounds/01/round.yaml'), 'utf8')) as { firstSight: object };
    rmSync(at('rounds'), { recursive: true });
    put('scores.yaml', JSON.stringify({ ...firstSight, strict: 0 }));
    expect(file('--recorded', at('scores.yaml'), '--commit', '0123456')).toMatchObject({ code: 0 });
    const filed = parse(readFileSync(at('rounds/01/round.yaml'), 'utf8')) as object;
    expect(filed).toMatchObject({ measuredAt: { commit: '0123456' }, firstSight: { strict: 0, lenient: 1 } });
  });

  test.each<[string, () => void, string[], RegExp]>([
    ['broken JSON', () => put('labels.jsonl', '{"id":'), [], /labels\.jsonl \(line 1\): broken JSON/],
    ['a missing file', () => rmSync(at('tools.jsonl')), [], /tools\.jsonl: cannot be read \(ENOENT\)/],
    ['a seed that is none', () => undefined, ['--seed', 'seven'], /\(seed\).*expected the number/],
    [
      'two tools of one server',
      () => put('tools.jsonl', jsonl(drawn.map((row) => ({ ...row, server: 'one' })))),
      [],
      /--drawn/,
    ],
    ['scores of no commit', () => undefined, ['--recorded', 'x.yaml'], /--recorded needs --commit/],
  ])('exits 2 with one clear line, and writes nothing: %s', (_what, prepare, more, message) => {
    prepare();
    const { code, out, err } = file(...more);
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toMatch(message);
    expect(existsSync(at('rounds'))).toBe(false);
  });
});

describe('evaluate --settle-round', () => {
  test('adds the settled scores and the agreement beside first sight', () => {
    file();
    put('second.jsonl', jsonl([{ ...labels[1], category: 'Execute', risk: 'high' }]));
    const settle = ['--settle-round', '1', '--catalog', folder];
    expect(
      runScript('evaluate', [...settle, '--second', at('second.jsonl'), '--settled', at('second.jsonl')]).code,
    ).toBe(0);
    const { out } = rounds();
    expect(out).toMatch(/^category +50\.0 % \(9\.5–90\.5\) +100\.0 %/m);
    expect(out).toMatch(/read twice: 1; same category 0, same risk 0/);
  });
});

describe('evaluate --rounds', () => {
  test('prints first sight and, for definitions it finds, today beside it under its own name', () => {
    file();
    const { code, out } = rounds();
    expect(code).toBe(0);
    expect(out).toMatch(/round 01, .*: 2 tools, seed 7, labelled by A test \(model\)/);
    expect(out).toMatch(/first sight +today \(has been read since\)/);
    expect(out).toMatch(/^category +50\.0 % \(9\.5–90\.5\) +100\.0 % \(20\.7–100\.0\)$/m);
    expect(out).toMatch(/definitions found: 1 of 2; today’s figures are of those/);
  });

  test('finds definitions in a folder of manifests too', () => {
    file();
    mkdirSync(at('corpus'));
    put('corpus/mail.json', JSON.stringify({ source: { npm: 'mail', version: '1.0.0' }, tools: [drawn[1]?.tool] }));
    const [round] = JSON.parse(rounds('--corpus', at('corpus'), '--format', 'json').out) as [{ figures: object }];
    expect(Object.keys(round.figures)).toEqual(['first sight', 'today (has been read since)']);
    expect(round.figures).toMatchObject({ 'today (has been read since)': { tools: 2 } });
  });

  test('says so when there are none, and exits 2 where there is no folder or a broken round', () => {
    expect(rounds()).toMatchObject({ code: 2, out: '' });
    mkdirSync(at('rounds/01'), { recursive: true });
    expect(rounds().err).toMatch(/round\.yaml: the file is missing/);
    rmSync(at('rounds/01'), { recursive: true });
    expect(rounds().out).toMatch(/no rounds yet/);
  });
});

describe('a catalogue', () => {
  const build = () => runScript('build-catalog', ['--catalog', folder, '--store', `${folder}-store`]);
  const frame = () => openStore(`${folder}-store`).frame();

  test('compiles without rounds, and with them without their labels', () => {
    expect(build()).toMatchObject({ code: 0, err: '' });
    // Those that come with the generator stand in where a folder has none.
    const own = existsSync('catalog/rounds') ? readdirSync('catalog/rounds').length : 0;
    expect(frame().rounds).toHaveLength(own);
    file();
    expect(build()).toMatchObject({ code: 0, err: '' });
    expect(frame().rounds).toMatchObject([{ number: '01', size: 2, firstSight: { strict: 0.5 } }]);
    expect(JSON.stringify(frame())).not.toContain('list_notes');
  });

  test('is not built with a broken round', () => {
    mkdirSync(at('rounds/01'), { recursive: true });
    expect(build()).toMatchObject({ code: 2 });
    expect(build().err).toMatch(/round\.yaml: the file is missing; expected it to exist \(CONTRIBUTING/);
  });
});

test('without a mode it holds the rules against the reviews, and says so where there are none', () => {
  expect(runScript('evaluate', ['--catalog', folder])).toMatchObject({ code: 2, out: '' });
  expect(runScript('evaluate', ['--catalog', folder]).err).toMatch(
    /no reviews to hold the rules against; expected some/,
  );
  const { tool } = drawn[0] ?? { tool: { name: '' } };
  const read = { category: 'Read', accept: [], risk: 'low', signals: [], words: ['List'], why: 'lists' };
  const review = { version: '1.0.0', by: 'A test', reader: 'model', date: '2026-11-26' };
  mkdirSync(at('reviews/acme'), { recursive: true });
  put(
    'reviews/acme/notes.yaml',
    JSON.stringify({ ...review, tools: { [tool.name]: { ...read, hash: definitionHash(tool) } } }),
  );
  expect(runScript('evaluate', ['--catalog', folder]).out).toMatch(/^1 tools; in brackets/);
});

test('one mode at a time', () => {
  expect(runScript('evaluate', ['--gold', 'a', '--rounds', 'b']).code).toBe(2);
  expect(runScript('evaluate', ['--nonsense']).err).toMatch(/Unknown option/);
});
