import { describe, expect, test } from 'vitest';
import { type Format, type PolicyTarget } from './format.ts';
import goose from './formats/goose.ts';
import kiro from './formats/kiro.ts';
import zed from './formats/zed.ts';
import { type PolicyEntry } from './recommendation.ts';

/**
 * Clients that were not run: Zed and Goose decide as their sources do (`tool_permissions.rs`, `permission_inspector.rs`
 * and `permission.rs`), Kiro as its documentation says, all as read on 2026-11-26.
 */
type Kind = 'allow' | 'ask' | 'deny';

const entry = (tool: string, kind: Kind, claimsReadOnly = false): PolicyEntry => ({
  tool,
  recommendation: { decision: { kind }, reason: '', conditions: [], withoutConditions: undefined },
  ...(claimsReadOnly && { claimsReadOnly }),
});
const target: PolicyTarget = { serverKey: 'acme', serverTitle: 'Acme', version: '1.0.0' };
const tools = ['read', 'write', 'del'] as const;
const kinds = (format: Format, text: string, own: PolicyTarget = target): readonly string[] => {
  const decide = format.evaluate(text, own);
  return tools.map((tool) => decide(tool).kind);
};
const said = (format: Format, text: string): readonly string[] => format.remarks?.(text, target) ?? [];

describe('Zed', () => {
  const settings = (permissions: unknown, rest: object = {}): string =>
    JSON.stringify({ agent: { tool_permissions: permissions, ...rest } });
  const read = (rule: unknown, general?: string): string =>
    settings({ ...(general && { default: general }), tools: { 'mcp:acme:read': rule } });

  test.each<[string, ...Kind[]]>([
    ['{}', 'ask', 'ask', 'ask'],
    [read({ default: 'allow' }), 'allow', 'ask', 'ask'],
    [read({ default: 'deny' }, 'allow'), 'deny', 'allow', 'allow'],
    [read({ default: 'confirm' }, 'deny'), 'ask', 'deny', 'deny'],
    [read({ always_allow: [{ pattern: '^issue' }] }), 'ask', 'ask', 'ask'],
    [read({ always_allow: [{ pattern: '.*' }] }), 'allow', 'ask', 'ask'],
    [read({ default: 'allow', always_confirm: [{ pattern: '^$' }] }), 'ask', 'ask', 'ask'],
    [read({ default: 'allow', always_deny: [{ pattern: '' }] }), 'deny', 'ask', 'ask'],
    [read({ default: 'allow', always_confirm: [{ pattern: '(' }] }), 'deny', 'ask', 'ask'],
    [read({ default: 'ask' }), 'ask', 'ask', 'ask'],
    [settings({ tools: { 'mcp:jira:read': { default: 'allow' }, read: { default: 'allow' } } }), 'ask', 'ask', 'ask'],
    [settings({}, { always_allow_tool_actions: true }), 'allow', 'allow', 'allow'],
    [settings({ default: 'confirm' }, { always_allow_tool_actions: true }), 'ask', 'ask', 'ask'],
    ['{\n  // mine\n  "agent": {"tool_permissions": {"default": "deny",},},\n}', 'deny', 'deny', 'deny'],
  ])('%s', (text, ...expected) => {
    expect(kinds(zed, text)).toEqual(expected);
  });

  test('says what has no effect', () => {
    expect(said(zed, '{}')).toEqual([expect.stringContaining('tool_permissions')]);
    expect(said(zed, read({ default: 'ask' }))).toEqual([expect.stringContaining('"ask" at mcp:acme:read')]);
    const wrong = { tools: { 'acme:read': { default: 'deny' }, 'mcp:acme/read': { default: 'deny' }, terminal: {} } };
    expect(said(zed, settings(wrong))).toEqual([
      expect.stringContaining('“acme:read”'),
      expect.stringContaining('“mcp:acme/read”'),
    ]);
    expect(zed.keyProblem?.('a:b')).toContain('colon');
  });
});

describe('Goose', () => {
  const lists = (allow: string[], ask: string[], deny: string[]): string =>
    JSON.stringify({ user: { always_allow: allow, ask_before: ask, never_allow: deny } });

  test.each<[string, ...Kind[]]>([
    [lists([], [], []), 'ask', 'ask', 'ask'],
    [lists(['acme__read'], ['acme__write'], ['acme__del']), 'allow', 'ask', 'deny'],
    [lists(['acme__read', 'acme__del'], ['acme__read'], ['acme__del']), 'allow', 'ask', 'deny'],
    [lists(['acme__*', 'read', 'Acme__write', 'acme_del'], [], []), 'ask', 'ask', 'ask'],
    [`{"smart_approve": {"always_allow": ["acme__read"], "ask_before": [], "never_allow": []}}`, 'ask', 'ask', 'ask'],
  ])('%s', (text, ...expected) => {
    expect(kinds(goose, text)).toEqual(expected);
  });

  test('a claim to be read-only decides about tools in no list, and about no others', () => {
    const claiming = {
      ...target,
      tools: [entry('read', 'ask', true), entry('write', 'ask', true), entry('del', 'ask')],
    };
    expect(kinds(goose, lists([], ['acme__write'], []), claiming)).toEqual(['allow', 'ask', 'ask']);
    expect(goose.enforce(entry('read', 'ask', true), target, 'tool').badge).toBe('enforced');
  });

  test('a key is written as Goose writes it', () => {
    const own = { ...target, serverKey: 'My Acme' };
    expect(kinds(goose, goose.render(own, [entry('read', 'allow')], 'tool'), own)[0]).toBe('allow');
    expect(goose.render(own, [entry('read', 'allow')], 'tool')).toContain('myacme__read');
    expect(goose.keyProblem?.('My Acme')).toBeUndefined();
    expect(goose.keyProblem?.('@acme/x')).toContain('different ways');
  });

  test.each([
    'user:\n  always_allow: []\n',
    '',
    '[]',
    'user:\n  always_allow: x\n  ask_before: []\n  never_allow: []\n',
  ])('does not start with %j', (text) => {
    expect(() => goose.evaluate(text, target)).toThrow(/^[^\n]+$/);
  });

  test('says what has no effect', () => {
    expect(said(goose, lists(['acme__*', 'read', 'acme__read'], [], []))).toEqual([
      expect.stringContaining('“acme__*”'),
      expect.stringContaining('“read”'),
    ]);
    expect(said(goose, '{}')).toEqual([expect.stringContaining('no “user”')]);
  });
});

describe('Kiro', () => {
  const rules = (...list: readonly object[]): string => JSON.stringify({ rules: list });
  const mcp = (effect: string, match?: readonly string[], exclude?: readonly string[]): object => ({
    capability: 'mcp',
    effect,
    ...(match && { match }),
    ...(exclude && { exclude }),
  });

  test.each<[string, ...Kind[]]>([
    [rules(), 'ask', 'ask', 'ask'],
    [rules(mcp('allow', ['acme/read'])), 'allow', 'ask', 'ask'],
    [rules(mcp('allow'), mcp('deny', ['acme/del'])), 'allow', 'allow', 'deny'],
    [rules(mcp('deny', ['*/del']), mcp('allow', ['acme/*'])), 'allow', 'allow', 'deny'],
    [rules(mcp('allow', ['acme/read']), mcp('ask', ['acme/*'])), 'ask', 'ask', 'ask'],
    [rules(mcp('allow', ['acme/read']), mcp('ask', ['acme/*'], ['acme/read'])), 'allow', 'ask', 'ask'],
    [rules({ capability: 'all', effect: 'allow' }, mcp('ask', ['acme/w*'])), 'allow', 'ask', 'allow'],
    [rules({ capability: 'shell', effect: 'deny' }, mcp('allow', ['jira/*'])), 'ask', 'ask', 'ask'],
  ])('%s', (text, ...expected) => {
    expect(kinds(kiro, text)).toEqual(expected);
  });

  test('a whole document asks about later tools even beside a rule that allows everything', () => {
    const document = kiro.render(target, [entry('read', 'allow'), entry('del', 'deny')], 'server');
    const reader = rules({ capability: 'all', effect: 'allow' }, mcp('deny', ['acme/read', 'jira/*']));
    const text = kiro.merged(reader, document, target, ['read', 'del']);
    expect(kinds(kiro, text)).toEqual(['allow', 'ask', 'deny']);
    expect(kiro.evaluate(text, { ...target, serverKey: 'jira' })('x').kind).toBe('deny');
  });

  test('a snippet is an exception from whatever holds for the whole server', () => {
    const snippet = kiro.render(target, [entry('read', 'allow')], 'tool');
    const text = kiro.merged(rules(mcp('deny', ['acme/*'])), snippet, target, ['read']);
    expect(kinds(kiro, text)).toEqual(['allow', 'deny', 'deny']);
  });

  test('refuses what is no rule and says what has no effect', () => {
    expect(() => kiro.evaluate(rules({ capability: 'mcp', effect: 'permit' }), target)).toThrow(/^[^\n]*effect[^\n]*$/);
    expect(said(kiro, rules(mcp('deny', ['acme', '@acme/read', 'acme/del'])))).toEqual([
      expect.stringContaining('“acme”'),
      expect.stringContaining('“@acme/read”'),
    ]);
    expect(said(kiro, 'permissions: []\n')).toEqual([
      expect.stringContaining('no “rules”'),
      expect.stringContaining('“permissions”'),
    ]);
    expect(kiro.keyProblem?.('a/b')).toContain('slash');
  });
});
