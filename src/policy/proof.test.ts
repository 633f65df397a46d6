import { expect, test } from 'vitest';
import { type Format } from './format.ts';
import policylayer from './formats/policylayer.ts';
import { formats } from './formats.ts';
import { type ProfiledTool } from './profiles.ts';
import { proveMerges, proveProfiles, proveSnippets } from './proof.ts';
import { type Condition } from './recommendation.ts';
import { breaking, passingArguments } from './sample-arguments.ts';
import { meets } from './condition-test.ts';

const target = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0' };
const tool = (name: string, kind: 'allow' | 'ask' | 'hide'): ProfiledTool => ({
  tool: name,
  category: kind === 'hide' ? 'Destructive' : 'Read',
  risk: 'low',
  recommendation: { decision: { kind }, reason: '', conditions: [], withoutConditions: undefined },
});
const tools = [tool('get_file', 'allow'), tool('get_secret', 'ask'), tool('delete_repository', 'hide')];
const failures = (format: Format): string[] =>
  [proveProfiles, proveSnippets, proveMerges].flatMap((prove) => prove(format, target, tools).failures);

const conditions: readonly Condition[] = [
  { argument: 'action', operator: 'in', value: ['get', 'create'], why: 'Others are refused.' },
  { argument: 'force', operator: 'is-not', value: true, why: 'Others are refused.' },
  { argument: 'amount', operator: 'at-most', value: 50, why: 'Others are refused.' },
  { argument: 'ids', operator: 'no-longer-than', value: 2, why: 'Others are refused.' },
  { argument: 'path', operator: 'inside', value: '/srv/a.b', why: 'Others are refused.' },
  { argument: 'url', operator: 'host-in', value: ['example.org', 'docs.example.org'], why: 'Others are refused.' },
  { argument: 'paths', operator: 'inside', value: '/srv', list: true, why: 'Others are refused.' },
  { argument: 'to', operator: 'domain-in', value: ['example.org'], why: 'Others are refused.' },
  { argument: 'command', operator: 'program-in', value: ['ls', 'git'], why: 'Others are refused.' },
  { argument: 'sql', operator: 'reads', value: true, why: 'Others are refused.' },
  { argument: 'bcc', operator: 'left-out', value: true, why: 'Others are refused.' },
  { argument: 'purge', operator: 'is-not', value: true, demanded: true, why: 'Others are refused.' },
];
const conditional = (name: string, tested: readonly Condition[]): ProfiledTool => ({
  tool: name,
  category: 'Write',
  risk: 'medium',
  recommendation: {
    decision: { kind: 'limit', max: 30, window: 'minute' },
    reason: '',
    conditions: tested,
    withoutConditions: { kind: 'ask' },
  },
});

test.each(formats)('$id proves, also where arguments decide', (format) => {
  const every = [
    ...tools,
    ...conditions.map((one) => conditional(`by_${one.argument}`, [one])),
    conditional('by_several', conditions),
  ];
  for (const prove of [proveProfiles, proveSnippets, proveMerges]) {
    const { failures: found, policies, decisions } = prove(format, target, every);
    expect(found).toEqual([]);
    expect(policies).toBeGreaterThan(0);
    expect(decisions).toBeGreaterThanOrEqual(every.length * policies);
  }
});

test.each(formats)('$id takes no name that is written with an escape for one that was read before', (format) => {
  for (const odd of ['\\', '\u007f', '\n', '"', '\u200b', '\ud800']) {
    const named = [tool(`first_of_${format.id}`, 'allow'), tool(odd, 'hide'), tool('last', 'allow')];
    for (const prove of [proveProfiles, proveSnippets, proveMerges])
      expect(prove(format, target, named).failures, JSON.stringify(odd)).toEqual([]);
  }
});

test.each(conditions)('calls that a proof makes up pass or break $operator', (one) => {
  const { recommendation, tool: name } = conditional('it', [one]);
  const args = passingArguments({ tool: name, recommendation });
  const mayBeAbsent = one.operator === 'is-not' || one.operator === 'left-out';
  expect(Object.keys(args)).toEqual(mayBeAbsent ? [] : [one.argument]);
  expect(meets(one, args)).toBe(true);
  expect(meets(one, { [one.argument]: breaking(one) })).toBe(false);
});

test.each<[string, Partial<Format>, RegExp]>([
  ['a text that allows everything', { evaluate: () => () => ({ kind: 'allow' }) }, /is allow, its page says/],
  ['a merge that forgets the document', { merged: (_existing, snippet) => snippet }, /changes/],
  ['a merge that forgets the snippet', { merged: (existing) => existing }, /its page says/],
  [
    'a page that promises too much',
    { enforce: () => ({ as: 'ask', badge: 'enforced', why: '', named: true }) },
    /under the badge/,
  ],
  ['a document that is open to later tools', { unlisted: 'ask' }, /later tools are/],
])('%s is found', (_what, change, message) => {
  expect(failures({ ...policylayer, ...change }).join('\n')).toMatch(message);
});

test('a text that looks at no arguments, or sets another limit, is found', () => {
  const found = (change: Partial<Format>) =>
    proveProfiles({ ...policylayer, ...change }, target, [conditional('by_force', conditions.slice(1, 2))]).failures;
  expect(found({})).toEqual([]);
  const deaf: Format['evaluate'] = (text, own) => {
    const decide = policylayer.evaluate(text, own);
    return (tool) => decide(tool, { force: false });
  };
  expect(found({ evaluate: deaf }).join()).toMatch(/by_force passes with force broken/);
  const other: Format['evaluate'] = (text, own) => {
    const decide = policylayer.evaluate(text, own);
    return (tool, args) => ({ ...decide(tool, args), max: 7 });
  };
  expect(found({ evaluate: other }).join()).toMatch(/by_force has another limit/);
});
