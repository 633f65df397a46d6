import { describe, expect, test } from 'vitest';
import { formats } from './formats.ts';

/**
 * What the programs themselves did, asked on 2026-11-26: each was started with the policy, a model that calls every tool
 * of a server, and a server that writes down its calls. Claude Code 2.1.332 and Codex 0.169.0 ran as they are, Gemini
 * CLI as the loader and the engine of `@google/gemini-cli-core` 0.61.0. Of random policies, asked the same way, 92 of Claude
 * Code, 109 of Codex and 22,500 of Gemini CLI were decided as here, none otherwise.
 */
type Kind = 'allow' | 'ask' | 'deny' | 'hide';
type Recorded = readonly [text: string, ...expected: readonly [get: Kind, del: Kind, create: Kind, dotted: Kind]];

const tools = ['get_issue', 'delete_repo', 'create_issue', 'issues.create'] as const;
const all = (kind: Kind) => [kind, kind, kind, kind] as const;

function holds(id: string, [text, ...expected]: Recorded, serverKey = 'github'): void {
  const format = formats.find((one) => one.id === id);
  const decide = format?.evaluate(text, { serverKey, serverTitle: '', version: '' });
  expect(tools.map((tool) => decide?.(tool, { name: 'prod1' }).kind)).toEqual(expected);
}

const refuses = (id: string, text: string): void => {
  const format = formats.find((one) => one.id === id);
  expect(() => format?.evaluate(text, { serverKey: 'github', serverTitle: '', version: '' })).toThrow(/^[^\n]+$/);
};

describe('Claude Code', () => {
  const rules = (permissions: object, rest: object = {}): string => JSON.stringify({ permissions, ...rest });
  const denied = (deny: readonly string[]): string => rules({ allow: ['mcp__github'], deny });

  test.each<Recorded>([
    [rules({ allow: ['*'] }), ...all('ask')],
    [rules({ allow: ['mcp__*'], deny: ['mcp__github__delete_repo'] }), 'ask', 'hide', 'ask', 'ask'],
    [rules({ allow: ['mcp__git*', 'mcp__*__get_issue', 'mcp__github*', 'mcp__github__'] }), ...all('ask')],
    [rules({ allow: ['mcp__github__*'] }), ...all('allow')],
    [rules({ allow: ['mcp__github__get_*'] }), 'allow', 'ask', 'ask', 'ask'],
    [rules({ allow: ['mcp__github__*_repo'] }), 'ask', 'allow', 'ask', 'ask'],
    [rules({ allow: ['mcp__github()', 'mcp__github__get_issue()', 'mcp__github__delete_repo(*)'] }), ...all('ask')],
    [rules({ allow: ['mcp__GitHub__get_issue', 'MCP__github__delete_repo'] }), ...all('ask')],
    [rules({ allow: [' mcp__github__get_issue ', 'mcp__github__issues.create'] }), ...all('ask')],
    [rules({ allow: ['mcp__github', 3], deny: ['mcp__github__delete_repo'] }), 'allow', 'hide', 'allow', 'allow'],
  ])('allows by %s', (...recorded) => holds('claude-code', recorded));

  test.each<Recorded>([
    [denied(['mcp__github__delete_repo(name:prod*)']), ...all('allow')],
    [denied(['delete_repo', 'github__delete_repo', 'mcp_github_delete_repo']), ...all('allow')],
    [denied(['mcp*', 'm*delete*', 'mcp__github__delete?repo', 'mcp__github__[d]elete_repo']), ...all('allow')],
    [denied(['mcp__*__delete_*']), 'allow', 'hide', 'allow', 'allow'],
    [denied(['*delete_repo']), 'allow', 'hide', 'allow', 'allow'],
    [denied(['mcp__*repo']), 'allow', 'hide', 'allow', 'allow'],
    [denied(['m*_repo']), 'allow', 'hide', 'allow', 'allow'],
    [denied(['*issue*']), 'hide', 'allow', 'hide', 'hide'],
    [denied(['*']), ...all('hide')],
    [denied(['mcp__git*']), ...all('hide')],
    [denied(['mcp_*']), ...all('hide')],
    [rules({ allow: ['mcp__github'], ask: ['*'] }), ...all('ask')],
    [rules({ allow: ['mcp__github'], ask: ['mcp__github__get_issue(x)'] }), ...all('allow')],
  ])('denies and asks by %s', (...recorded) => holds('claude-code', recorded));

  test.each<Recorded>([
    [
      rules({ defaultMode: 'bypassPermissions', deny: ['mcp__github__delete_repo'] }),
      'allow',
      'hide',
      'allow',
      'allow',
    ],
    [rules({ defaultMode: 'bypassPermissions', ask: ['mcp__github__get_issue'] }), 'ask', 'allow', 'allow', 'allow'],
    [rules({ defaultMode: 'bypassPermissions', disableBypassPermissionsMode: 'disable' }), ...all('ask')],
    [rules({ defaultMode: 'dontAsk', allow: ['mcp__github__get_issue'] }), 'allow', 'deny', 'deny', 'deny'],
    [
      rules({ defaultMode: 'dontAsk', allow: ['mcp__github'], ask: ['mcp__github__delete_repo'] }),
      ...(['allow', 'deny', 'allow', 'allow'] as const),
    ],
    [
      rules({ defaultMode: 'plan', allow: ['mcp__github'], deny: ['mcp__github__delete_repo'] }),
      ...(['ask', 'hide', 'ask', 'ask'] as const),
    ],
    [rules({ defaultMode: 'acceptEdits', allow: ['mcp__github__get_issue'] }), 'allow', 'ask', 'ask', 'ask'],
    [rules({ defaultMode: 'manual', allow: ['mcp__github__get_issue'] }), 'allow', 'ask', 'ask', 'ask'],
    [
      rules({ defaultMode: 'auto', disableAutoMode: 'disable', allow: ['mcp__github__get_issue'] }),
      ...(['allow', 'ask', 'ask', 'ask'] as const),
    ],
  ])('goes by its mode in %s', (...recorded) => holds('claude-code', recorded));

  const allowing = { allow: ['mcp__github'] };
  test.each<Recorded>([
    [rules(allowing, { deniedMcpServers: [{ serverName: 'github' }] }), ...all('hide')],
    [rules(allowing, { deniedMcpServers: [{ serverName: 'jira' }] }), ...all('allow')],
    [rules(allowing, { deniedMcpServers: 'github' }), ...all('allow')],
    [rules(allowing, { deniedMcpServers: [{ name: 'github' }] }), ...all('allow')],
    [rules(allowing, { allowedMcpServers: [{ serverName: 'jira' }] }), ...all('hide')],
    [rules(allowing, { allowedMcpServers: [] }), ...all('hide')],
    [rules(allowing, { foo: 1 }), ...all('allow')],
    [rules({ ...allowing, denied: ['mcp__github__delete_repo'] }), ...all('allow')],
    [`\uFEFF${rules(allowing)}`, ...all('allow')],
    [JSON.stringify({ allow: ['mcp__github'] }), ...all('ask')],
  ])('goes by lists of servers and by nothing else in %s', (...recorded) => holds('claude-code', recorded));

  test('takes names of servers as they are written in full names', () => {
    const own = rules({ allow: ['mcp__my_server'], deny: ['mcp__my_server__delete_repo'] });
    holds('claude-code', [own, 'allow', 'hide', 'allow', 'allow'], 'my server');
    holds('claude-code', [rules({ allow: ['mcp__my server__get_issue'] }), ...all('ask')], 'my server');
    holds('claude-code', [rules({ allow: ['mcp__a__b__get_issue'], deny: ['mcp__a'] }), ...all('hide')], 'a__b');
  });

  test.each([
    rules({ defaultMode: 'yolo', ...allowing }),
    rules({ defaultMode: 'delegate', ...allowing }),
    rules({ ...allowing, deny: 'mcp__github__delete_repo' }),
    rules({ ...allowing, disableBypassPermissionsMode: true }),
    rules({ ...allowing, additionalDirectories: 'x' }),
    '{"permissions": {"allow": null}}',
    '{"permissions": []}',
    '{"permissions": null}',
    '{\n  // a comment\n  "permissions": {"allow": ["mcp__github"]}}',
    '{"permissions": {"allow": ["mcp__github"],}}',
    '{"permissions": {"allow": ["mcp__github"]',
    '[]',
    '',
  ])('drops the whole file %s', (text) => refuses('claude-code', text));
});

describe('Codex', () => {
  const server = '[mcp_servers.github]\ncommand = "npx"\n';
  const approving = `${server}default_tools_approval_mode = "approve"\n`;
  const prompting = `${server}default_tools_approval_mode = "prompt"\n`;

  test.each<Recorded>([
    [server, ...all('ask')],
    [approving, ...all('allow')],
    [prompting, ...all('ask')],
    [`${server}default_tools_approval_mode = "writes"\n`, ...all('ask')],
    [`${approving}enabled = false\n`, ...all('hide')],
    [`${approving}enabled = true\n`, ...all('allow')],
    [`${approving}enabled_tools = []\n`, ...all('hide')],
    [`${server}enabled_tools = ["get_issue"]\ndisabled_tools = ["get_issue"]\n`, ...all('hide')],
    [`${approving}disabled_tools = ["delete_*", "*", "mcp__github__get_issue", "Create_Issue"]\n`, ...all('allow')],
    [`${approving}disabled_tools = ["issues_create"]\n`, ...all('allow')],
    [`${approving}disabled_tools = ["issues.create"]\n`, 'allow', 'allow', 'allow', 'hide'],
    [
      `${approving}[mcp_servers.github.tools."issues.create"]\napproval_mode = "prompt"\n`,
      'allow',
      'allow',
      'allow',
      'ask',
    ],
    [`${approving}[mcp_servers.github.tools.issues_create]\napproval_mode = "prompt"\n`, ...all('allow')],
    [`${approving}[mcp_servers.github.tools.delete_repo]\nenabled = false\n`, ...all('allow')],
    [`${approving}foo = 1\n`, ...all('allow')],
    [`\uFEFF${approving}`, ...all('allow')],
    ['[mcp_servers."git hub"]\ncommand = "npx"\ndisabled_tools = ["delete_repo"]\n', ...all('ask')],
  ])('takes from %s', (...recorded) => holds('codex', recorded));

  test.each<Recorded>([
    [`approval_policy = "never"\n${server}`, ...all('deny')],
    [`approval_policy = "never"\n${approving}`, ...all('allow')],
    [`approval_policy = "never"\nsandbox_mode = "workspace-write"\n${prompting}`, ...all('deny')],
    [`approval_policy = "never"\nsandbox_mode = "danger-full-access"\n${prompting}`, ...all('allow')],
    [
      `approval_policy = "never"\nsandbox_mode = "danger-full-access"\n${server}disabled_tools = ["delete_repo"]\n`,
      ...(['allow', 'hide', 'allow', 'allow'] as const),
    ],
    [`approval_policy = "on-request"\nsandbox_mode = "danger-full-access"\n${prompting}`, ...all('ask')],
    [`approval_policy = "on-failure"\n${server}`, ...all('ask')],
    [
      `approval_policy = { granular = { sandbox_approval = true, rules = true, mcp_elicitations = false } }\n${prompting}`,
      ...all('ask'),
    ],
  ])('asks or not by %s', (...recorded) => holds('codex', recorded));

  test.each([
    `approval_policy = "untrusted"\n${approving}`,
    `approval_policy = "yolo"\n${approving}`,
    `profile = "p"\n${approving}`,
    `${server}default_tools_approval_mode = "always"\n`,
    `${approving}enabled = "false"\n`,
    `${approving}disabled_tools = "delete_repo"\n`,
    `${approving}url = "https://example.com/mcp"\n`,
    `${approving}[mcp_servers.x]\nenabled = false\n`,
    `${approving}[mcp_servers.github.tools.delete_repo]\napproval_mode = "ask"\n`,
    `${server}${server}`,
  ])('refuses the whole file %s', (text) => refuses('codex', text));
});

describe('Gemini CLI', () => {
  const rule = (keys: Readonly<Record<string, unknown>>): string =>
    `[[rule]]\n${Object.entries({ decision: 'deny', priority: 500, ...keys })
      .map(([key, value]) => `${key} = ${JSON.stringify(value)}`)
      .join('\n')}\n\n`;
  const allowed = rule({ mcpName: 'github', toolName: '*', decision: 'allow', priority: 10 });

  test.each<Recorded>([
    [rule({ toolName: 'mcp_github_*' }), ...all('hide')],
    [rule({ toolName: 'mcp_*' }), ...all('hide')],
    [rule({ toolName: 'mcp_git_*' }), ...all('ask')],
    [rule({ toolName: 'mcp_github_delete_repo' }), 'ask', 'hide', 'ask', 'ask'],
    [rule({ toolName: 'delete_repo' }), ...all('ask')],
    [rule({ toolName: ['delete_repo', 'get_issue'], mcpName: 'github' }), 'hide', 'hide', 'ask', 'ask'],
    [rule({ toolName: 'mcp_*_delete_repo' }) + allowed, ...all('allow')],
    [rule({ toolName: 'delete_*', mcpName: 'github' }) + allowed, ...all('allow')],
    [rule({ toolName: 'delete_repo', mcpName: '*' }) + allowed, ...all('allow')],
    [rule({ toolName: '*', mcpName: '*' }), ...all('hide')],
    [rule({ toolName: '*', mcpName: 'github', modes: ['yolo'] }), ...all('ask')],
    [rule({ toolName: '*', mcpName: 'github', interactive: false }) + allowed, ...all('allow')],
    [rule({ toolName: '*', mcpName: 'github', argsPattern: '"name":"prod' }) + allowed, ...all('deny')],
    [rule({ toolName: '*', mcpName: 'github', argsPattern: '"name":"test' }) + allowed, ...all('allow')],
    [allowed + rule({ mcpName: 'github', toolName: 'get_issue', priority: 10 }), ...all('allow')],
    [rule({ toolName: '*', foo: 1 }), ...all('hide')],
  ])('decides by %s', (...recorded) => holds('gemini-cli', recorded));

  test.each<Recorded>([
    [JSON.stringify({ mcpServers: { github: { trust: true } } }), ...all('allow')],
    [JSON.stringify({ mcpServers: { github: { trust: true } }, mcp: { excluded: ['github'] } }), ...all('hide')],
    [JSON.stringify({ mcpServers: { github: { trust: true } }, mcp: { allowed: ['jira'] } }), ...all('hide')],
    [JSON.stringify({ mcp: { allowed: ['github'] } }), ...all('allow')],
    [JSON.stringify({ mcpServers: { github: { trust: true } }, tools: { core: [] } }), ...all('hide')],
    [JSON.stringify({ tools: { core: ['mcp_github_get_issue'] } }), 'allow', 'hide', 'hide', 'hide'],
    [JSON.stringify({ tools: { exclude: ['mcp_github_delete_repo', 'get_issue'] } }), 'ask', 'hide', 'ask', 'ask'],
    [
      JSON.stringify({ tools: { confirmationRequired: ['mcp_github_get_issue'], allowed: ['mcp_github_*'] } }),
      ...(['ask', 'allow', 'allow', 'allow'] as const),
    ],
    [
      JSON.stringify({ mcpServers: { github: { includeTools: ['get_issue', 'delete_repo(x)'], trust: true } } }),
      ...(['allow', 'allow', 'hide', 'hide'] as const),
    ],
  ])('takes from settings %s', (...recorded) => holds('gemini-settings', recorded));

  test.each([
    rule({ toolName: '' }),
    rule({ toolName: '*', mcpName: '' }),
    rule({ toolName: '*', priority: 1000 }),
    rule({ toolName: '*', decision: 'ask' }),
    rule({ mcpName: 'github' }),
    '[[rule]\n',
  ])('drops the whole file %s', (text) => refuses('gemini-cli', text));
});
