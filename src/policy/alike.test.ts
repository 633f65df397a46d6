import { expect, test } from 'vitest';
import { alike, readOnlyByClaim, withOthers } from './alike.ts';
import { type PolicyEntry } from './recommendation.ts';

const entry = (tool: string, claimsReadOnly?: boolean): PolicyEntry => ({
  tool,
  recommendation: { decision: { kind: 'allow' }, reason: '', conditions: [], withoutConditions: undefined },
  ...(claimsReadOnly !== undefined && { claimsReadOnly }),
});
const names = (entries: readonly PolicyEntry[]): string[] => entries.map(({ tool }) => tool);

const long = 'x'.repeat(40);
const groups = [
  ['get.file', 'get_file', 'GET-FILE'],
  ['List', 'list'],
  [`a${long}`, `b${long}`],
  ['read'],
  ['reads'],
  ['r\u00e9ad', 'r ad'],
];
// Turned round, so that those of one group stand apart.
const every = [0, 1, 2].flatMap((at) => groups.flatMap((group) => group.slice(at, at + 1))).map((tool) => entry(tool));

test('names that differ in what some target passes over are alike, itself included and in the server’s order', () => {
  // The first answer is found in another way than those after it.
  for (const group of groups)
    for (const tool of group) {
      const others = alike(every);
      for (let time = 0; time < 3; time += 1) expect(names(others(tool))).toEqual(group);
    }
});

test('each tool is asked about after another one', () => {
  const others = alike(every);
  expect(names(others('read'))).toEqual(['read']);
  for (const group of groups) for (const tool of group) expect(names(others(tool))).toEqual(group);
  expect([others('unknown'), alike(every)('unknown')]).toEqual([[], []]);
});

test('more names than are remembered are told apart as few are', () => {
  const many = Array.from({ length: 9000 }, (_, index) => entry(`tool_${String(index)}`));
  const others = alike([...many, entry('TOOL_8999')]);
  for (let time = 0; time < 2; time += 1)
    for (const { tool } of many)
      expect(names(others(tool))).toEqual(tool === 'tool_8999' ? [tool, 'TOOL_8999'] : [tool]);
});

test('of two entries for one tool the first counts, and others come after it', () => {
  const [own, same, other] = [entry('a', true), entry('a', false), entry('b')];
  expect(withOthers([own], [same, other])).toEqual([own, other]);
  expect(withOthers([own])).toEqual([own]);
});

test('a claim to be read-only is one that says so', () => {
  expect([...readOnlyByClaim([entry('a', true), entry('b', false), entry('c')])]).toEqual(['a']);
  expect(readOnlyByClaim().size).toBe(0);
});
