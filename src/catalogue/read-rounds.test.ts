import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { isAbsolute, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { problemLine } from '../manifest/problem.ts';
import { readRounds } from './read-rounds.ts';

const yaml = `date: 2026-11-25
seed: 1
size: 1
drawn: Made up for a test of reading.
by: A test
reader: model
measuredAt: { commit: "0123456" }
firstSight:
  { strict: 1, lenient: 1, macroF1: 1, risk: 1, signalsF1: 0, dangerousCalledRead: { count: 0, of: 0 },
    confident: { count: 1, strict: 1, lenient: 1 } }
`;
const line = {
  id: 'a',
  server: '@acme/notes',
  tool: 'list_notes',
  hash: '0'.repeat(64),
  label: { category: 'Read', risk: 'low', signals: [], why: 'lists notes' },
};

let folder: string;
function put(number: string, text = yaml, lines: readonly object[] = [line]): void {
  mkdirSync(join(folder, number));
  writeFileSync(join(folder, number, 'round.yaml'), text);
  writeFileSync(join(folder, number, 'labels.jsonl'), lines.map((one) => JSON.stringify(one)).join('\n'));
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'rounds-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const problems = (): string[] => readRounds(folder).problems.map(problemLine);

test('a folder that does not exist holds no rounds', () => {
  expect(readRounds(join(folder, 'nowhere'))).toEqual({ rounds: [], problems: [] });
});

test('gives rounds newest first, by number', () => {
  for (const number of ['02', '10', '01']) put(number);
  writeFileSync(join(folder, 'README.md'), 'Rounds.');
  expect(readRounds(folder).rounds.map(({ number }) => number)).toEqual(['10', '02', '01']);
  expect(problems()).toEqual([]);
});

test.each<[string, () => void, RegExp]>([
  ['a folder without a number', () => put('first'), /first: a folder that is no round; expected a number such as 01/],
  ['a number behind a word', () => put('round01'), /round01: a folder that is no round/],
  ['a number before a word', () => put('01-again'), /01-again: a folder that is no round/],
  ['one digit', () => put('1'), /1: a folder that is no round/],
  [
    'a missing file',
    () => mkdirSync(join(folder, '01')),
    /round\.yaml: the file is missing; expected it to exist \(CONTRIBUTING\.md, “Measure at first sight”\)/,
  ],
  ['a share in per cent', () => put('01', yaml.replace('strict: 1', 'strict: 84')), /firstSight\.strict.*from 0 to 1/],
  ['an impossible count', () => put('01', yaml.replace('{ count: 0, of: 0 }', '{ count: 2, of: 1 }')), /at most `of`/],
  ['a missing label', () => put('01', yaml.replace('size: 1', 'size: 2')), /1 labels; expected 2/],
  ['an id twice', () => put('01', yaml.replace('size: 1', 'size: 2'), [line, line]), /twice/],
  ['a definition', () => put('01', yaml, [{ ...line, definition: {} }]), /line 1\): unknown key “definition”/],
  ['a hash that is none', () => put('01', yaml, [{ ...line, hash: 'x' }]), /never the definition itself/],
])('%s is a problem that says what to do', (_what, prepare, message) => {
  prepare();
  expect(problems().join('\n')).toMatch(message);
  expect(readRounds(folder).rounds).toEqual([]);
});

test('problems of all files of a round, and of all rounds, come together, and name their files alone', () => {
  mkdirSync(join(folder, '01'));
  put('02', yaml.replace('size: 1', 'size: 2'));
  put('03');
  expect(problems().map((text) => /(0\d\/[a-z.]+l): /.exec(text)?.[1])).toEqual([
    '01/round.yaml',
    '01/labels.jsonl',
    '02/labels.jsonl',
  ]);
  // A path of the machine would make messages differ from one to the next.
  expect(readRounds(folder).problems.filter(({ file }) => isAbsolute(file))).toEqual([]);
  expect(readRounds(folder).rounds.map(({ number }) => number)).toEqual(['03']);
});
