import { expect, test } from 'vitest';
import { rules } from '../../classify/rules.ts';
import { ruleDirectory } from './rule-directory.ts';
import { examples } from './rule-examples.ts';

test('every rule stands in exactly one group', () => {
  const listed = ruleDirectory(rules, []).flatMap((group) => group.rules.map(({ rule }) => rule.id));
  expect(listed.toSorted()).toEqual(rules.map(({ id }) => id).toSorted());
});

test('a rule counts the tools that it fires on', () => {
  const [first, second] = rules;
  const fired = [{ rules: [first?.id ?? ''] }, { rules: [first?.id ?? '', second?.id ?? ''] }];
  const counts = new Map(
    ruleDirectory(rules, fired).flatMap((group) => group.rules.map(({ rule, tools }) => [rule.id, tools])),
  );
  expect([counts.get(first?.id ?? ''), counts.get(second?.id ?? '')]).toEqual([2, 1]);
});

test('an example prints the names of its parameters', () => {
  expect(
    examples([{ name: 'copy', inputSchema: { type: 'object', properties: { from: {}, to: {} } } }, { name: 'ping' }]),
  ).toEqual([
    { name: 'copy', description: '', parameters: ['from', 'to'] },
    { name: 'ping', description: '', parameters: [] },
  ]);
});
