import { expect, test } from 'vitest';
import { csvHead, csvLine, type DataRow } from './data-row.ts';

const row: DataRow = {
  server: 'acme/notes',
  tool: 'list_notes',
  url: 'https://example.org/tools/acme/notes/list_notes/',
  package: '',
  version: '1.0.0',
  captured: '2026-11-20',
  hash: 'ab',
  category: 'Read',
  risk: 'low',
  confidence: 0.95,
  signals: ['path', 'private'],
  decided_by: 'reads-records',
  reviewed_by: '',
  reviewed_on: '',
  machine_category: 'Read',
  machine_risk: 'low',
  decision: 'allow',
  conditions: 0,
  tokens: 31,
  tokens_rank: 2,
  tokens_percentile: 50,
  licence: 'MIT',
};

test('a row has as many cells as the head', () => {
  expect(csvLine(row).split(',')).toHaveLength(csvHead.split(',').length);
  expect(csvLine(row)).toContain(',path private,');
});

test.each([
  ['=cmd()', "'=cmd()"],
  ['@sum', "'@sum"],
  [' =1+1', "' =1+1"],
  ['\u200B+1', "'\u200B+1"],
  ['\t=1', "'\t=1"],
  ['＝1+1', "'＝1+1"],
  ['a,b', '"a,b"'],
  ['say "hi"', '"say ""hi"""'],
  ['two\nlines', '"two\nlines"'],
])('the name %j becomes the cell %j', (tool, expected) => {
  expect(csvLine({ ...row, tool }).split('https')[0]).toBe(`acme/notes,${expected},`);
});
