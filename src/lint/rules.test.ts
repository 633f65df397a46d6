import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { describe, expect, test } from 'vitest';
import { lintTools } from './lint.ts';
import { lintFindingRule } from './lint-findings.ts';
import { lintRules } from './rules.ts';

test('every file of the folder is a rule, under its own name', () => {
  const files = readdirSync('src/lint/rules').map((name) => basename(name, '.ts'));
  expect(lintRules.map(({ id }) => id)).toEqual(files.sort());
});

describe.each(lintRules.map((rule) => [rule.id, rule] as const))('%s', (_id, rule) => {
  test('fires where it should', () => {
    expect(rule.fires.length).toBeGreaterThan(1);
    for (const tools of rule.fires) expect(rule.check(lintTools(tools)), JSON.stringify(tools)).not.toEqual([]);
  });

  test('is silent where it should', () => {
    expect(rule.ignores.length).toBeGreaterThan(1);
    for (const tools of rule.ignores) expect(rule.check(lintTools(tools)), JSON.stringify(tools)).toEqual([]);
  });

  test('says what would be right, in sentences', () => {
    for (const { text } of rule.fires.flatMap((tools) => rule.check(lintTools(tools)))) expect(text).toMatch(/[.]$/);
    expect(rule.title).toMatch(/^[A-Z]/);
    expect(rule.why).toMatch(/\.$/);
  });
});

const guide = 'catalog/guides/checking-your-own-server.mdx';
test.runIf(existsSync(guide))('the guide has a place for each rule, to which reports lead', () => {
  const headings = [...readFileSync(guide, 'utf8').matchAll(/^### (.+)$/gm)].map(([, heading]) => heading);
  expect(headings.toSorted()).toEqual(lintRules.map(({ id }) => id).toSorted());
  for (const rule of lintRules) expect(lintFindingRule(rule).page).toBe(`guides/checking-your-own-server/#${rule.id}`);
});
