import { expect, test } from 'vitest';
import { formats } from '../policy/formats.ts';
import { type Condition, type Decision, type PolicyEntry } from '../policy/recommendation.ts';
import { abilities, formatPage } from './format-page.ts';
import { handleExample, handleQuestion, isWorthTrying, withoutReason } from './policy-choice.ts';
import { defaultTarget, policyPanel } from './policy-panel.ts';
import { conditionWords, decisionLabel, policyEffect, recommendationLabel } from './policy-sentences.ts';

const target = { serverKey: 'notes', serverTitle: 'Notes', version: '2.0.5' };
const entry = (tool: string, decision: Decision): PolicyEntry => ({
  tool,
  recommendation: { decision, reason: '', conditions: [], withoutConditions: undefined },
});
const entries = [
  entry('list_notes', { kind: 'allow' }),
  entry('add_note', { kind: 'limit', max: 30, window: 'minute' }),
  entry('move_note', { kind: 'limit', max: 30, window: 'minute' }),
  entry('delete_all_notes', { kind: 'hide' }),
];
const format = (id: string) => {
  const found = formats.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};

test('a document says what it is pinned to, what it does, and why some tools get something else', () => {
  const { does, badge, badgeWhy } = policyPanel(target, entries, 'server', format('codex'));
  expect(does).toBe('4 tools as of 2.0.5: 1 allowed, 2 asked about and 1 hidden; tools that appear later are denied.');
  expect(badge).toBe('asks instead');
  expect(badgeWhy).toBe('2 tools: Codex cannot count calls, so a person is asked before each call.');
});

test('a snippet says what it does to its tool and to the rest', () => {
  const { does, badge, badgeWhy } = policyPanel(target, entries.slice(1, 2), 'tool', format('policylayer'));
  expect(does).toMatch(/^add_note stays usable within a limit: 30 calls a minute, further calls are refused\. Merged/);
  expect([badge, badgeWhy]).toEqual(['enforced', '']);
});

test('a snippet names the tools that its rule is also for, and the stricter decision counts', () => {
  const [dotted, plain] = [entry('note.delete', { kind: 'hide' }), entry('note_delete', { kind: 'allow' })];
  const known = { ...target, tools: [dotted, plain] };
  const free = policyPanel(known, [plain], 'tool', format('claude-code'));
  expect([free.badge, free.text.includes('"deny"')]).toEqual(['denies instead', true]);
  expect(free.badgeWhy).toContain('cannot tell this tool from note.delete');
  const refused = policyPanel(known, [dotted], 'tool', format('claude-code'));
  expect(refused.does).toMatch(/the rule is also that of note_delete, and every other tool stays as it was\.$/);
  expect(policyPanel(known, [plain], 'tool', format('codex')).badge).toBe('enforced');
});

test('a target that cannot refuse says so and names one that can', () => {
  const { badge, badgeWhy } = policyPanel(target, entries.slice(3), 'tool', format('vscode'));
  expect(badge).toBe('cannot deny');
  expect(badgeWhy).toMatch(/can ask but not refuse .* use a VS Code agent file/);
});

test('the worst badge stands for a whole document', () => {
  expect(policyPanel(target, entries, 'server', format('cursor')).badge).toBe('cannot deny');
});

test.each(formats)('the page of $id explains every decision and shows one tool for each', (one) => {
  expect(abilities(one, target)).toHaveLength(5);
  const page = formatPage(one, target, entries);
  expect(page.snippets.map(({ tool }) => tool)).toEqual(['list_notes', 'add_note', 'delete_all_notes']);
  expect(page.howTo.every(({ answer }) => answer.includes('delete_all_notes'))).toBe(true);
});

test.each([
  [{ operator: 'in', value: ['get', 'list'] }, 'with a set to “get” or “list”'],
  [{ operator: 'is-not', value: true }, 'while a is not switched on'],
  [{ operator: 'at-most', value: 50 }, 'with a from 0 up to 50'],
  [{ operator: 'no-longer-than', value: 1 }, 'with at most 1 item in a'],
  [{ operator: 'inside', value: '/srv' }, 'with a below “/srv”'],
  [{ operator: 'host-in', value: ['a.example', 'b.example'] }, 'with a on “a.example” or “b.example”'],
  [{ operator: 'domain-in', value: ['a.example'] }, 'with a at “a.example”'],
  [{ operator: 'program-in', value: ['ls', 'git'] }, 'with a beginning with “ls” or “git”, and plain words after it'],
  [{ operator: 'reads', value: true }, 'with one plain SELECT, SHOW or DESCRIBE in a'],
  [{ operator: 'left-out', value: true }, 'without a'],
] as const)('the condition %j in words', (test, words) => {
  const condition = { argument: 'a', why: '', ...test } as Condition;
  expect(conditionWords(condition)).toBe(words);
  const { recommendation } = entry('it', { kind: 'allow' });
  const conditional = { ...recommendation, conditions: [condition], withoutConditions: { kind: 'ask' } as const };
  expect(recommendationLabel(conditional)).toBe('allowed, some arguments refused');
  expect(recommendationLabel(recommendation)).toBe('allowed');
  const effect = (badge: 'enforced' | 'asks instead') =>
    policyEffect({ tool: 'it', recommendation: conditional }, { as: 'allow', badge, why: '', named: true });
  expect(effect('enforced')).toContain(` A call passes only ${words}.`);
  expect(effect('asks instead')).not.toContain('A call passes');
});

test('decisions in a few words', () => {
  const windows = (['minute', 'hour', 'day'] as const).map((window) =>
    decisionLabel({ kind: 'limit', max: 5, window }),
  );
  expect(windows).toEqual(['5 calls a minute', '5 calls per hour', '5 calls per day']);
  expect((['allow', 'ask', 'deny', 'hide'] as const).map((kind) => decisionLabel({ kind }))).toEqual([
    'allowed',
    'a person decides',
    'denied',
    'hidden from agents',
  ]);
});

test('an effect says what a target makes of a limit, and that a tool without a rule is not in the text', () => {
  const limited = entry('it', { kind: 'limit', max: 5, window: 'hour' });
  const effect = (as: Decision['kind'], named = true, of = limited) =>
    policyEffect(of, { as, badge: 'enforced', why: '', named });
  expect(effect('limit')).toMatch(
    /^it stays usable within a limit: 5 calls per hour, further calls are refused\. Merged/,
  );
  expect(effect('ask')).toMatch(/^it runs only after a person has approved the call\. Merged/);
  expect(effect('limit', true, entry('it', { kind: 'allow' }))).toMatch(/^it stays usable within a limit\. Merged/);
  expect(effect('ask', false)).toMatch(/^it cannot be named in a rule here/);
});

test('without entries a panel is a document that decides about nothing', () => {
  const { badge, badgeWhy, does } = policyPanel(target, [], 'tool', format('codex'));
  expect([badge, badgeWhy]).toEqual(['enforced', '']);
  expect(does).toMatch(/^0 tools as of 2\.0\.5/);
  expect(policyPanel(target, entries, 'server', format('cursor')).does).toMatch(/appear later are asked about\.$/);
  expect(policyPanel(target, entries, 'server', format('vscode')).does).toMatch(
    /claims that they are read-only: these run/,
  );
});

test('a panel takes what is fixed from its format, and says what is wrong with a name', () => {
  for (const one of formats) {
    const panel = policyPanel({ ...target, serverKey: 'a b__c' }, entries, 'server', one);
    expect(panel).toMatchObject({ format: one.id, title: one.title, where: one.where, keyLabel: one.keyLabel });
    expect(panel.keyProblem).toBe(one.keyProblem?.('a b__c'));
    expect(panel.merge).toBe(one.merge('server'));
  }
});

test('a reader who has said nothing gets a key from the server’s name and a version from its capture', () => {
  const facts = { owner: 'acme', name: 'notes-mcp', facts: { title: 'Notes' } };
  const of = (version: string) => defaultTarget({ ...facts, provenance: { version, capturedAt: '2026-11-20' } });
  expect(of('1.2.3')).toEqual({ serverKey: 'notes', serverTitle: 'Notes', version: '1.2.3' });
  expect(of('unversioned').version).toBe('the capture of 2026-11-20');
});

test('a policy is worth trying out where calls are counted or arguments looked at', () => {
  const plain = entry('it', { kind: 'allow' });
  const handle = { argument: 'path', operator: 'inside' } as const;
  const condition = { argument: 'a', operator: 'is-not', value: true, why: '' } as const;
  const worth = (part: Partial<PolicyEntry['recommendation']>) =>
    isWorthTrying({ ...plain, recommendation: { ...plain.recommendation, ...part } });
  expect(worth({})).toBe(false);
  expect(worth({ handles: [] })).toBe(false);
  expect(worth({ handles: [handle] })).toBe(true);
  expect(worth({ conditions: [condition] })).toBe(true);
  expect(worth({ decision: { kind: 'limit', max: 1, window: 'day' } })).toBe(true);
  expect(handleQuestion(handle)).toBe('Only below this folder (path)');
  expect(handleQuestion({ ...handle, leftOut: ['cc', 'bcc'] })).toBe(
    'Only below this folder (path, and nothing in cc or bcc)',
  );
  expect(handleExample(handle)).toBe('such as /home/me/project');
  expect(withoutReason({ ...plain, recommendation: { ...plain.recommendation, reason: 'x' } })).toEqual(plain);
});

test('the page of a format says what becomes of each decision and of later tools', () => {
  const able = abilities(format('codex'), target);
  expect(able.map(({ decision, as }) => [decision, as]).slice(0, 2)).toEqual([
    ['Allowed', 'Allowed'],
    ['30 calls a minute', 'Asked about'],
  ]);
  for (const one of formats)
    expect(formatPage(one, target, entries).later.endsWith('are asked about.')).toBe(one.unlisted === 'ask');
  for (const one of formats) expect(formatPage(one, target, entries).traps).toEqual(one.traps);
  const page = formatPage(format('codex'), target, entries);
  expect(page.snippets.map(({ decision }) => decision)).toEqual(['Allowed', '30 calls a minute', 'Hidden from agents']);
  expect(page.snippets.every(({ tool, panel }) => panel.does.startsWith(`${tool} `))).toBe(true);
  expect(page.server.panel.does).toMatch(/^4 tools/);
  const empty = formatPage(format('codex'), target, []);
  expect(empty.snippets).toEqual([]);
  expect(empty.howTo[0]?.question).toBe('Can a tool be limited?');
});
