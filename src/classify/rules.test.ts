import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalise } from '../manifest/normalise.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { knownClaims } from './known-claims.ts';
import { read, type Reading } from '../reading/reading.ts';
import { type Example, type Rule } from './rule.ts';
import { rules } from './rules.ts';

const files = readdirSync(new URL('./rules/', import.meta.url)).filter((name) => name.endsWith('.ts'));

const readExample = ({ othersNames = [], differingHints = [], ...definition }: Example): Reading =>
  read(normalise(definition as ToolDefinition), {
    toolNames: [],
    othersNames: new Set(othersNames),
    differingHints: new Set(differingHints),
  });

/** What keeps a rule from being published: one sentence each, none for a good rule. */
export function shortfalls(rule: Rule): string[] {
  const found: string[] = [];
  if (!/^[a-z]+(?:-[a-z]+)+$/.test(rule.id)) found.push('the id is not a few words with hyphens');
  if (!knownClaims.has(rule.claims)) found.push(`claims ${rule.claims}, which nothing reads`);
  if (rule.title.length < 8) found.push('has no title');
  if (rule.why.length < 30) found.push('says no why');
  if (rule.fires.length < 3) found.push('has fewer than three examples that fire');
  if (rule.ignores.length < 3) found.push('has fewer than three examples that it ignores');
  for (const example of rule.fires)
    if (rule.find(readExample(example)).length === 0) found.push(`does not fire on ${JSON.stringify(example)}`);
  for (const example of rule.ignores)
    if (rule.find(readExample(example)).length > 0) found.push(`fires on ${JSON.stringify(example)}`);
  return found;
}

describe('the folder of rules', () => {
  it('is the registry: every file is one rule of the same name', () => {
    expect(rules.map(({ id }) => `${id}.ts`)).toEqual(files.sort());
  });

  it.each(rules.map((rule) => [rule.id, rule] as const))('%s is complete and does what its examples say', (_, rule) => {
    expect(shortfalls(rule)).toEqual([]);
  });

  it('refuses a rule without examples, title, reason or known claim', () => {
    const empty: Rule = {
      id: 'x',
      claims: 'risk:unheard-of',
      title: '',
      why: '',
      find: () => [],
      fires: [],
      ignores: [],
    };
    expect(shortfalls(empty)).toHaveLength(6);
  });

  it('refuses examples that do not behave as they say', () => {
    const [rule] = rules;
    expect(rule).toBeDefined();
    if (rule === undefined) return;
    expect(shortfalls({ ...rule, fires: rule.ignores, ignores: rule.fires })).not.toEqual([]);
  });
});
