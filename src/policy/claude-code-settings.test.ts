import { describe, expect, test } from 'vitest';
import { isServerOff, readClaudeCodeSettings, ruleMatcher } from './claude-code-settings.ts';

const read = (content: object) => readClaudeCodeSettings(JSON.stringify(content));
const withRule = (kind: 'allow' | 'ask' | 'deny', rule: unknown) => read({ permissions: { [kind]: [rule] } });

describe('rules that have no effect are told and left out', () => {
  test.each<[kind: 'allow' | 'ask' | 'deny', rule: string, why: RegExp]>([
    ['deny', 'mcp__github__x(owner:acme)', /takes no parentheses/],
    ['deny', 'mcp__github__get.issue', /hold letters, digits, _ and - alone/],
    ['allow', 'mcp__*', /a pattern that allows begins with mcp__server__/],
    ['allow', '*', /a pattern that allows begins with mcp__server__/],
    ['allow', 'x_mcp__a__*', /a pattern that allows begins with mcp__server__/],
    ['deny', 'git*', /a pattern for MCP tools begins with mcp__ or \*/],
    ['deny', 'github', /a tool of a server is named mcp__server__tool/],
    ['ask', 'get.issue-2', /a tool of a server is named mcp__server__tool/],
  ])('%s: %s', (kind, rule, why) => {
    const { rules, remarks } = withRule(kind, rule);
    expect(rules[kind]).toEqual([]);
    expect(remarks).toEqual([expect.stringMatching(why)]);
    expect(remarks[0]).toContain(`Claude Code skips “${rule}” in ${kind}: `);
  });

  test.each<[kind: 'allow' | 'ask' | 'deny', rule: string]>([
    ['allow', 'mcp__github'],
    ['allow', 'mcp__github__get_issue'],
    ['allow', 'mcp__github__get_*'],
    ['deny', 'mcp__*'],
    ['deny', '*_issue'],
    ['deny', '*'],
    ['allow', 'Bash(git *)'],
    ['deny', 'Read'],
    ['allow', 'WebFetch(domain:example.org)'],
    ['ask', 'x(a b)'],
  ])('%s: %s stays', (kind, rule) => {
    const { rules, remarks } = withRule(kind, rule);
    expect([rules[kind], remarks]).toEqual([[rule], []]);
  });

  test('what is no text is counted', () => {
    const { rules, remarks } = read({ permissions: { deny: [5, 'mcp__a__b', null] } });
    expect(rules).toEqual({ allow: [], ask: [], deny: ['mcp__a__b'] });
    expect(remarks).toEqual(['Claude Code skips what is no text in deny: 2 of its entries.']);
  });

  test('a file without permissions decides about no tool', () => {
    expect(read({}).remarks).toEqual([expect.stringMatching(/^There are no “permissions” in this file/)]);
    expect(read({ permissions: {} }).remarks).toEqual([]);
  });
});

test.each([
  [{}, 'default'],
  [{ defaultMode: 'plan' }, 'plan'],
  [{ defaultMode: 'bypassPermissions' }, 'bypassPermissions'],
  [{ defaultMode: 'bypassPermissions', disableBypassPermissionsMode: 'disable' }, 'default'],
  [{ defaultMode: 'acceptEdits', disableBypassPermissionsMode: 'disable' }, 'acceptEdits'],
  [{ defaultMode: 'auto' }, 'auto'],
  [{ defaultMode: 'auto', disableAutoMode: 'disable' }, 'default'],
  [{ defaultMode: 'plan', disableAutoMode: 'disable' }, 'plan'],
])('%j: the mode is %s', (permissions, mode) => {
  const { mode: found, remarks } = read({ permissions });
  expect(found).toBe(mode);
  expect(remarks.some((one) => one.includes('a model answers'))).toBe(mode === 'auto');
});

describe('policies of servers', () => {
  const of = (more: object) => read({ permissions: {}, ...more });
  const unknown = /^Whether a server has a listed command or address is not known here/;
  const none = /^Claude Code passes over an entry of a list of servers that names none/;

  test.each<[more: object, isOff: boolean, remarks: RegExp[]]>([
    [{}, false, []],
    [{ deniedMcpServers: [{ serverName: 'github' }] }, true, []],
    [{ deniedMcpServers: [{ serverName: 'jira' }] }, false, []],
    [{ deniedMcpServers: [{ serverUrl: 'https://a' }, { serverName: 'github' }] }, true, [unknown]],
    [{ allowedMcpServers: [{ serverName: 'github' }] }, false, []],
    [{ allowedMcpServers: [{ serverName: 'jira' }] }, true, []],
    [{ allowedMcpServers: [] }, true, []],
    [{ allowedMcpServers: 'github' }, false, []],
    [{ allowedMcpServers: [{ serverName: 'jira' }, { serverCommand: ['npx', 'a'] }] }, false, [unknown]],
    [{ allowedMcpServers: [{ name: 'github' }, 5] }, true, [none]],
    [{ deniedMcpServers: [5], allowedMcpServers: [{ serverUrl: 'https://a' }] }, false, [none, unknown]],
  ])('%j: off %s', (more, isOff, remarks) => {
    const settings = of(more);
    expect(isServerOff(settings, 'github')).toBe(isOff);
    expect(settings.remarks).toEqual(remarks.map((one) => expect.stringMatching(one) as string));
  });
});

test.each([
  ['mcp__github', 'mcp__github__get_issue', true],
  ['mcp__github', 'mcp__github2__get_issue', false],
  ['mcp__git_hub', 'mcp__git_hub__get_issue', true],
  ['mcp__github__get_issue', 'mcp__github__get_issue', true],
  ['mcp__github__get_issue', 'mcp__github__get_issue__more', false],
  ['mcp__github__get_*', 'mcp__github__get_issue', true],
  ['mcp__github__get_*', 'mcp__github__list_issues', false],
  ['x_mcp__github', 'x_mcp__github__a', false],
  ['Bash', 'mcp__github__get_issue', false],
])('the rule %s takes %s: %s', (rule, name, takes) => {
  expect(ruleMatcher([rule])(name)).toBe(takes);
});
