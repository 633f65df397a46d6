import { expect, test } from 'vitest';
import { terms } from '../../tests/committed-taxonomy.ts';
import { counts } from '../catalogue/counts.ts';
import { baseRisk, riskMoves } from '../classify/risk.ts';
import { type ToolSummary } from '../record.ts';
import { risks, type Category, type Risk } from '../vocabulary.ts';
import { levelQuestions } from './level-questions.ts';

const tool = (
  server: string,
  category: Category,
  risk: Risk,
  decision: ToolSummary['decision'],
  refuses = false,
): ToolSummary => ({
  ...{
    server,
    serverTitle: server,
    slug: 'x',
    name: 'x',
    description: '',
    signals: [],
    rules: [],
    attacks: [],
    tokens: 0,
  },
  ...{ category, risk, decision, refuses },
});
function index(tools: readonly ToolSummary[], more: readonly string[] = []) {
  const ids = [...new Set([...tools.map(({ server }) => server), ...more])];
  const servers = ids.map((id) => ({
    ...{ id, title: id, summary: '', version: '1', capturedAt: '2026-11-20', licence: 'MIT', partial: false },
    ...{ publisher: undefined, owner: undefined, cost: { tokens: 0, rank: 1, percentile: 0 } },
    counts: counts(tools.filter(({ server }) => server === id)),
    highestRisk: 'low' as const,
  }));
  return { tools, servers, counts: { ...counts(tools), servers: servers.length } };
}
const some = index(
  [
    tool('a/x', 'Read', 'low', 'allow'),
    tool('a/x', 'Execute', 'high', 'limit'),
    tool('b/y', 'Read', 'high', 'ask'),
    tool('b/y', 'Execute', 'high', 'limit'),
  ],
  ['c/z'],
);
const answers = (risk: Risk, from = some) => levelQuestions(risk, from, terms).map(({ answer }) => answer);

test('each level has four questions of its own', () => {
  const all = risks.flatMap((risk) => levelQuestions(risk, some, terms).map(({ question }) => question));
  expect(new Set(all).size).toBe(16);
});

test('counts, recommendations and servers are those of the level', () => {
  const [what, advice, servers] = answers('high');
  expect(what).toContain('3 of 4 tools are: 2 Execute and 1 Read.');
  expect(advice).toContain('of 3 such tools 2 are limited in calls and 1 waits for a person.');
  expect(servers).toBe('b/y (2 of its 2) and a/x (1 of its 2). 1 server of 3 has none.');
});

test('that arguments are refused is said beside the decision', () => {
  const advice = (...refuses: boolean[]) =>
    answers('high', index(refuses.map((one) => tool('a/x', 'Execute', 'high', 'limit', one))))[1];
  expect(advice(true, false)).toContain('2 are limited in calls (1 of them with some arguments refused).');
  expect(advice(true)).toContain('1 is limited in calls (with some arguments refused).');
  expect(advice(false)).not.toContain('refused');
});

test('a level without tools promises none', () => {
  const [what, advice, servers] = answers('critical');
  expect(what).toMatch(/No tool of this catalogue is\.$/);
  expect(advice).not.toMatch(/\d/);
  expect(servers).toBe('None of the servers in this catalogue has any.');
});

test.each(risks)('what moves a tool to or from %s is told as the risk function has it', (risk) => {
  const [what = ''] = answers(risk);
  for (const move of riskMoves) expect(what.includes(move.because), move.because).toBe(move.risk === risk);
  for (const [category, base] of Object.entries(baseRisk))
    expect(what.includes(`${category} starts here`), category).toBe(base === risk);
});

test('the way out names the level that is left', () => {
  const out = answers('high').at(-1) ?? '';
  expect(out).toContain(
    'An Execute tool is medium risk when its definition shows that the effect stays in a session or on a display, unless it takes a command',
  );
  expect(out).toContain('A Read tool stands here for what raises it alone; without any of that it is low risk.');
  expect(out).toContain('A Destructive tool gets no lower than this.');
  expect(answers('critical').at(-1)).toContain('By the rules nothing lowers a Financial tool.');
  expect(answers('low').at(-1)).toMatch(
    /^A Read tool becomes medium risk when .*; high risk when what comes back is a secret\./,
  );
});
