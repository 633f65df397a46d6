import { expect, test } from 'vitest';
import { madeUpJudged } from '../../tests/made-up-judged.ts';
import { type Risk, type Signal } from '../vocabulary.ts';
import { type JudgedServer } from './judged-server.ts';
import { compareServers } from './server-comparison.ts';

const tool = (name: string, risk: Risk, signals: readonly Signal[] = []) => madeUpJudged(name, { risk, signals });
const server = (title: string, tools: JudgedServer['tools']): JudgedServer => ({
  id: `acme/${title.toLowerCase()}`,
  title,
  version: '1.0.0',
  tools,
});
const first = server('One', [
  tool('list_issues', 'low', ['untrusted']),
  tool('getFile', 'medium', ['path']),
  tool('x', 'low'),
]);
const second = server('Two', [tool('listIssues', 'low', ['untrusted']), tool('get-file', 'high')]);

test('names that differ in their spelling alone are one', () => {
  const { shared } = compareServers(first, second);
  expect(shared.map(({ name, verdicts: [, other] }) => [name, other.name])).toEqual([
    ['list_issues', 'listIssues'],
    ['getFile', 'get-file'],
  ]);
});

test('signals are counted on both sides and left out where neither has them', () => {
  expect(compareServers(first, second).signals).toEqual([
    { signal: 'path', tools: [1, 0] },
    { signal: 'untrusted', tools: [1, 1] },
  ]);
});

test('the summary counts names and verdicts that differ', () => {
  expect(compareServers(first, second).summary).toBe(
    'One offers 3 tools, Two 2 tools. 2 names occur in both; 1 of them has another verdict on the other side.',
  );
  expect(compareServers(first, server('None', [])).summary).toContain('No tool has the same name in both.');
});

test('the summary speaks of one name and of equal verdicts as such', () => {
  const [a, b] = [
    server('A', [tool('x', 'low'), tool('y', 'low')]),
    server('B', [tool('x', 'low'), tool('y', 'high')]),
  ];
  const summary = (one: JudgedServer, other: JudgedServer) => compareServers(one, other).summary.split('. ')[1];
  expect(summary(a, server('B', [tool('X', 'low')]))).toBe(
    '1 name occurs in both, with the same verdict on both sides.',
  );
  expect(summary(a, a)).toBe('2 names occur in both, with the same verdict on both sides.');
  expect(summary(a, b)).toBe('2 names occur in both; 1 of them has another verdict on the other side.');
  const worse = server('C', [tool('x', 'high'), { ...tool('y', 'low'), category: 'Write' as const }]);
  expect(summary(a, worse)).toBe('2 names occur in both; 2 of them have another verdict on the other side.');
});

test('what only one side has is what the other has under no name and for no job, the gravest first', () => {
  const job = { verb: 'delete', object: ['issue'] };
  const left = server('Left', [
    ...first.tools,
    madeUpJudged('drop_issue', { job }),
    madeUpJudged('pay', { risk: 'critical' }),
  ]);
  const right = server('Right', [...second.tools, madeUpJudged('remove_issue', { job })]);
  const { only } = compareServers(left, right);
  expect(only.map(({ tools }) => tools.map(({ name }) => name))).toEqual([['pay', 'x'], []]);
  expect(only.map(({ signals }) => signals)).toEqual([['path'], []]);
});
