import { expect, test } from 'vitest';
import { formats } from '../policy/formats.ts';
import { type Condition, type Decision, type JudgedEntry } from '../policy/recommendation.ts';
import { abilities, formatPage } from './format-page.ts';
import { handleExample, handleQuestion, isWorthTrying } from './policy-choice.ts';
import { defaultTarget, serverPanel, toolPanel, withServerText } from './policy-panel.ts';
import { profileEntry, profileTool } from './profile-tool.ts';
import { conditionWords, decisionLabel, effect, recommendationLabel } from './policy-sentences.ts';

const target = { serverKey: 'notes', serverTitle: 'Notes', version: '2.0.5' };
const entry = (tool: string, decision: Decision): JudgedEntry => ({
  ...{ tool, category: 'Write' },
  recommendation: { decision, reason: '', conditions: [], withoutConditions: undefined },
});
const read = entry('list_notes', { kind: 'allow' });
const write = entry('add_note', { kind: 'limit', max: 30, window: 'minute' });
const erase = entry('delete_all_notes', { kind: 'hide' });
const entries = [read, write, entry('move_note', { kind: 'limit', max: 30, window: 'minute' }), erase];
const format = (id: string) => {
  const found = formats.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};
const choice = (id: string, edition: 'strict' | 'working' = 'strict') => ({ format: format(id), target, edition });
const panelOf = (id: string, one: JudgedEntry, edition: 'strict' | 'working' = 'strict') => {
  const others = entries.filter(({ tool }) => tool !== one.tool);
  return withServerText(toolPanel(choice(id, edition), one, others), choice(id, edition), entries);
};

test('a document says what it is pinned to, what it does, and why some tools get something else', () => {
  const { does, badge, badgeWhy } = serverPanel(choice('codex'), entries);
  expect(does).toBe(
    'In Codex, 4 tools as of 2.0.5: 1 allowed, 2 asked about and 1 hidden; tools that appear later are denied.',
  );
  expect(badge).toBe('asks instead');
  expect(badgeWhy).toBe('2 tools: Codex cannot count calls, so a person is asked before each call.');
});

test('a snippet that stands alone is what to copy, and the whole document stands below it', () => {
  const { does, badge, badgeWhy, text, note, other } = panelOf('claude-code', erase);
  expect(does).toMatch(/^In Claude Code, delete_all_notes is hidden from agents and refused\. Merged into a policy/);
  expect([badge, badgeWhy]).toEqual(['enforced', '']);
  expect(text).not.toContain('list_notes');
  expect(note).toBe('To be merged into your settings.json: this is about one tool alone.');
  expect(other?.title).toBe('All 4 tools of Notes in one document');
  expect(other?.text).toContain('list_notes');
});

test('where a snippet would refuse other tools, the whole document is what to copy', () => {
  const { does, text, note, other } = panelOf('policylayer', write);
  expect(does).toBe(
    'In PolicyLayer, add_note is limited to 30 calls a minute. The document lists 4 tools of Notes as of 2.0.5; tools that appear later are denied.',
  );
  for (const { tool } of entries) expect(text).toContain(tool);
  expect([note, other?.title]).toEqual(['', 'The entry for add_note alone']);
  expect(other?.note).toBe(
    'To be merged into your policy.json: this is about one tool alone. Alone it would refuse others of Notes.',
  );
  expect(other?.text).not.toContain('list_notes');
  expect(toolPanel(choice('policylayer'), write, [read]).text).toBeUndefined();
});

test('where there is nothing to write, a sentence says so above the whole document', () => {
  const { text, note, other } = panelOf('cursor', write);
  expect(text).toContain('notes:list_notes');
  expect(note).toBe(
    'There is nothing to write for add_note alone: leave it off every list of permissions.json, and take it off where it stands. In Cursor it then runs only when a person approves the call.',
  );
  expect(other).toBeUndefined();
  expect(panelOf('claude-code', entry('get notes', { kind: 'hide' })).note).toBe(
    'No rule of Claude Code can name get notes safely: it runs only when a person approves the call, like every tool that no rule names.',
  );
});

test('a tool without siblings needs no document', () => {
  const alone = toolPanel(choice('policylayer'), write, []);
  expect(alone.text).toContain('add_note');
  expect(withServerText(alone, choice('policylayer'), [write]).other).toBeUndefined();
});

test('limits that a target cannot keep are the reader’s choice, and the badge says what was chosen', () => {
  const strict = panelOf('toolhive', write);
  expect([strict.badge, strict.text]).toEqual(['denies instead', expect.stringMatching(/forbid\(.*add_note/)]);
  expect(strict.editions).toBe(
    'ToolHive (Cedar) cannot count calls: the strict text refuses tools with a limit, the working one lets 2 of them run without it, and none that can destroy or pay.',
  );
  const working = panelOf('toolhive', write, 'working');
  expect([working.badge, working.text]).toEqual(['cannot limit', expect.stringMatching(/permit\(.*add_note/)]);
  expect(working.badgeWhy).toBe('ToolHive cannot count calls, so the recommended limit is not enforced.');
  expect(working.does).toMatch(/add_note runs without its limit of 30 calls a minute\./);
  expect(serverPanel(choice('toolhive', 'working'), entries)).toMatchObject({
    badge: 'cannot limit',
    badgeWhy: '2 tools: ToolHive cannot count calls, so the recommended limit is not enforced.',
    editions: strict.editions,
  });
  for (const id of ['policylayer', 'claude-code']) expect(panelOf(id, write).editions).toBe('');
});

test('a snippet names the tools that its rule is also for, and the stricter decision counts', () => {
  const [dotted, plain] = [entry('note.delete', { kind: 'hide' }), entry('note_delete', { kind: 'allow' })];
  const free = toolPanel(choice('claude-code'), plain, [dotted]);
  expect([free.badge, free.text?.includes('"deny"')]).toEqual(['denies instead', true]);
  expect(free.badgeWhy).toContain('cannot tell this tool from note.delete');
  const refused = toolPanel(choice('claude-code'), dotted, [plain]);
  expect(refused.does).toMatch(/the rule is also that of note_delete, and every other tool stays as it was\.$/);
  expect(toolPanel(choice('codex'), plain, [dotted]).badge).toBe('enforced');
});

test('a target that cannot refuse says so and names one that can', () => {
  const { badge, badgeWhy } = panelOf('vscode', erase);
  expect(badge).toBe('cannot deny');
  expect(badgeWhy).toMatch(/can ask but not refuse .* use a VS Code agent file/);
});

test('the worst badge stands for a whole document', () => {
  expect(serverPanel(choice('cursor'), entries).badge).toBe('cannot deny');
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
  const said = (badge: 'enforced' | 'cannot limit' | 'asks instead', as: 'allow' | 'hide' = 'allow') =>
    effect(
      { entry: { tool: 'it', recommendation: conditional }, enforcement: { as, badge, why: '', named: true } },
      'X',
    );
  for (const badge of ['enforced', 'cannot limit'] as const)
    expect(said(badge)).toBe(`In X, it may be called freely. A call passes only ${words}.`);
  for (const one of [said('asks instead'), said('enforced', 'hide')]) expect(one).not.toContain('A call passes');
});

test('decisions in a few words', () => {
  const windows = (['minute', 'hour', 'day'] as const).map((window) =>
    decisionLabel({ kind: 'limit', max: 5, window }),
  );
  expect(windows).toEqual(['5 calls a minute', '5 calls per hour', '5 calls per day']);
  expect((['allow', 'ask', 'deny', 'hide'] as const).map((kind) => decisionLabel({ kind }))).toEqual([
    'allowed',
    'ask a person',
    'denied',
    'hidden from agents',
  ]);
});

test('an effect says what a target makes of a limit, and what becomes of a tool without a rule', () => {
  const limited = entry('it', { kind: 'limit', max: 5, window: 'hour' });
  const said = (as: Decision['kind'], named = true) =>
    effect({ entry: limited, enforcement: { as, badge: 'enforced', why: '', named } }, 'X');
  expect(said('limit')).toBe('In X, it is limited to 5 calls per hour.');
  expect(said('ask')).toBe('In X, it runs only when a person approves the call.');
  expect(said('deny', false)).toBe('In X, it is refused, like every tool that no rule names.');
});

test('without entries a panel is a document that decides about nothing', () => {
  const { badge, badgeWhy, does } = serverPanel(choice('codex'), []);
  expect([badge, badgeWhy]).toEqual(['enforced', '']);
  expect(does).toMatch(/^In Codex, 0 tools as of 2\.0\.5/);
  expect(serverPanel(choice('cursor'), entries).does).toMatch(/appear later are asked about\.$/);
  expect(serverPanel(choice('vscode'), entries).does).toMatch(/claims that they are read-only: these run/);
});

test('a panel takes what is fixed from its format, and says what is wrong with a name', () => {
  for (const one of formats) {
    const panel = serverPanel({ format: one, target: { ...target, serverKey: 'a b__c' }, edition: 'strict' }, entries);
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
  const worth = (part: Partial<JudgedEntry['recommendation']>) =>
    isWorthTrying(profileTool({ ...plain, recommendation: { ...plain.recommendation, ...part } }));
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
});

test('an entry is published without the sentence that explains it, and read back as it was', () => {
  const { recommendation, ...plain } = entry('it', { kind: 'allow' });
  const whole = { ...recommendation, handles: [{ argument: 'path', operator: 'inside' }] } as const;
  const read = profileEntry(profileTool({ ...plain, recommendation: { ...whole, reason: 'x' } }));
  expect(read).toEqual({ ...plain, recommendation: whole });
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
  for (const { tool, does } of page.snippets) expect(does).toMatch(new RegExp(`^In Codex, ${tool} .*\\.$`));
  expect(page.server.panel.does).toMatch(/^In Codex, 4 tools/);
  expect(page.server.working).toBeUndefined();
  expect(formatPage(format('toolhive'), target, entries).server.working?.badge).toBe('cannot limit');
  expect(formatPage(format('cursor'), target, entries).snippets.map(({ text }) => text === undefined)).toEqual([
    false,
    true,
    true,
  ]);
  const empty = formatPage(format('codex'), target, []);
  expect(empty.snippets).toEqual([]);
  expect(empty.howTo[0]?.question).toBe('Can a tool be limited?');
});

test('the top of a tool’s page says in a sentence what the target does with it', () => {
  expect(panelOf('policylayer', write).effect).toBe('In PolicyLayer, it is limited to 30 calls a minute.');
  expect(panelOf('claude-code', write).effect).toBe('In Claude Code, it runs only when a person approves the call.');

  const condition = { argument: 'a', operator: 'is-not', value: true, why: 'It forces.' } as const;
  const tested = { ...write, recommendation: { ...write.recommendation, conditions: [condition] } };
  expect(panelOf('policylayer', tested).effect).toMatch(/30 calls a minute, and arguments decide too\.$/);
});
