import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { brokenSarifRules, sarifRules, type SarifLog } from '../../../tests/sarif-rules.ts';
import { type Finding, type FindingRule } from './finding.ts';
import { sarifLog } from './sarif-log.ts';

const rule: FindingRule = {
  id: 'deletes-records',
  title: 'Deletes',
  why: 'It is gone.',
  help: 'Look.',
  page: 'rules/deletes-records/',
  tags: ['destructive'],
};
const region = { startLine: 2, startColumn: 3, endLine: 2, endColumn: 9 };
const finding = (index: number): Finding => ({
  file: `a/${String(index % 7)}.json`,
  tool: `tool_${String(index)}`,
  rule: rule.id,
  level: index === 25_999 ? 'error' : 'note',
  severity: index === 25_999 ? 9.5 : 5,
  text: `tool_${String(index)}: ${String(Math.sin(index))} ${'x'.repeat(index === 25_999 ? 5000 : 300)}`,
  place: undefined,
  region,
  related: [{ region, text: 'deletes-records: “delete”' }],
  identity: [String(index)],
});
const log = (findings: readonly Finding[]): SarifLog =>
  sarifLog({
    program: { name: 'tool-risk', version: '1.2.3', site: 'https://example.org' },
    kind: 'classify',
    rules: [rule],
    findings,
    remarks: [],
  }) as SarifLog;

describe('a log of more results than code hosts take', () => {
  const large = log(Array.from({ length: 26_000 }, (_, index) => finding(index)));
  const [run] = large.runs;

  test('holds as many as they take, the gravest first, and says how many it left out', () => {
    expect(run?.results).toHaveLength(25_000);
    expect(run?.results[0]).toMatchObject({
      level: 'error',
      message: { text: expect.stringMatching(/^tool_25999/) as string },
    });
    expect(JSON.stringify(run)).toContain('1000 further results, none graver, are left out');
    expect(run?.results.filter((one) => one.relatedLocations !== undefined)).toHaveLength(5_000);
  });

  test('keeps all rules, and is below 10 MB when it is packed', () => {
    expect(brokenSarifRules(large)).toEqual([]);
    expect(gzipSync(JSON.stringify(large), { level: 1 }).length).toBeLessThan(10_000_000);
    expect(run?.results[0]?.message.text.length).toBeLessThanOrEqual(1000);
  });
});

test('the gravest result sets the severity of its rule', () => {
  const rules = log([finding(1), finding(25_999)]).runs[0]?.tool.driver.rules;
  expect(rules).toMatchObject([
    { properties: { 'security-severity': '9.5' }, defaultConfiguration: { level: 'error' } },
  ]);
});

test.each([
  ['results without a region', /"region":/g, '"place":', ['SARIF2017', 'GH1003']],
  [
    'an absolute address below the root',
    /"uri":"a\/1\.json"/g,
    '"uri":"https://x.example/1.json"',
    ['SARIF1004', 'GH1005'],
  ],
  ['a message without an end', /x{3}\./g, 'xxx', ['SARIF2001']],
  ['another index', /"ruleIndex":0/g, '"ruleIndex":4', ['SARIF1009']],
  ['a severity beyond ten', /"security-severity":"5\.0"/g, '"security-severity":"50"', ['security-severity']],
  ['no version', /"version":"1\.2\.3",/g, '', ['SARIF2005']],
  ['a rule twice', /"rules":\[(.*?\})\]\}\}/, '"rules":[$1,$1]}}', ['SARIF1001']],
  ['no fingerprint', /primaryLocationLineHash/g, 'x', ['GH1015']],
])('the rules can refuse: %s', (_what, from, to, ids) => {
  const text = JSON.stringify(log([finding(1)]));
  const changed = text.replace(from, to);
  expect(changed).not.toBe(text);
  const found = brokenSarifRules(JSON.parse(changed) as SarifLog).map((name) => name.split(' ')[0]);
  for (const id of ids) expect(found).toContain(id);
});

test('there is a rule for each that is named', () => expect(Object.keys(sarifRules).length).toBeGreaterThan(20));
