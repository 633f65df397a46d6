import { describe, expect, test } from 'vitest';
import { type Format } from './format.ts';
import { formats } from './formats.ts';

const target = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0' };

const format = (id: string): Format => {
  const found = formats.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};

const authorisation = (policy: string): string =>
  JSON.stringify({ version: '1.0', type: 'cedarv1', cedar: { policies: [policy], entities_json: '[]' } });
const gateway = (rule: string): string =>
  `mcp:\n  targets:\n  - name: github\n  policies:\n    mcpAuthorization:\n      rules:\n      - ${rule}\n`;
const policyLayer = (tool: object): string =>
  JSON.stringify({ version: '1', default: 'deny', tools: { create_issue: tool } });
const settings = (permissions: object): string => JSON.stringify({ permissions });

/** Texts that circulate or look right, and that the target ignores, refuses, or takes to mean something else. */
const traps: readonly (readonly [string, string, string])[] = [
  ['claude-code', 'a rule with parentheses', settings({ deny: ['mcp__github__x(owner:acme)'] })],
  ['claude-code', 'an allow rule without a server', settings({ allow: ['mcp__*'] })],
  ['claude-code', 'a misspelt list', settings({ denied: ['mcp__github__x'] })],
  [
    'codex',
    'a second header for the server',
    '[mcp_servers.github]\ncommand = "npx"\n[mcp_servers.github]\nenabled_tools = []\n',
  ],
  ['codex', 'a snippet without a transport', '[mcp_servers.github.tools.x]\napproval_mode = "prompt"\n'],
  [
    'codex',
    'a key that is ignored',
    '[mcp_servers.github]\ncommand = "npx"\n[mcp_servers.github.tools.x]\nenabled = false\n',
  ],
  ['gemini-cli', 'a rule without its tool', '[[rule]]\nmcpName = "github"\ndecision = "deny"\npriority = 100\n'],
  ['gemini-cli', 'a rule without a priority', '[[rule]]\ntoolName = "x"\ndecision = "deny"\n'],
  ['gemini-cli', 'a priority beyond its tier', '[[rule]]\ntoolName = "x"\ndecision = "deny"\npriority = 1000\n'],
  [
    'toolhive',
    'a list of tools',
    authorisation('permit(principal, action == Action::"call_tool", resource in Tool::["a", "b"]);'),
  ],
  ['toolhive', 'a question', authorisation('ask(principal, action == Action::"call_tool", resource == Tool::"a");')],
  ['agentgateway', 'a question', gateway(`ask: 'mcp.tool.name == "x"'`)],
  ['intercept', 'a rule without a name', 'version: "1"\ntools:\n  x:\n    rules:\n    - action: deny\n'],
  ['intercept', 'a rule that allows', 'version: "1"\ntools:\n  x:\n    rules:\n    - name: a\n      action: allow\n'],
  [
    'intercept',
    'a limit beside conditions',
    'version: "1"\ntools:\n  x:\n    rules:\n    - name: a\n      rate_limit: 5/hour\n      conditions: []\n',
  ],
  [
    'intercept',
    'a limit that denies',
    'version: "1"\ntools:\n  x:\n    rules:\n    - name: a\n      rate_limit: 5/hour\n      action: deny\n',
  ],
  [
    'intercept',
    'two limits with one window',
    'version: "1"\ntools:\n  x:\n    rules:\n    - name: a\n      rate_limit: 5/hour\n    - name: b\n      rate_limit: 6/hour\n',
  ],
  ['intercept', 'another window', 'version: "1"\ntools:\n  x:\n    rules:\n    - name: a\n      rate_limit: 5/week\n'],
  ['policylayer', 'a rate_limit', policyLayer({ rate_limit: { max: 10, window: 60 } })],
  ['policylayer', 'an action with a reason', policyLayer({ action: 'deny', reason: 'no' })],
  [
    'policylayer',
    'a window in seconds',
    policyLayer({ limits: [{ counter: 'c', window: 60, max: 10, scope: 'grant' }] }),
  ],
  [
    'vscode',
    'a key with its server',
    JSON.stringify({ 'chat.tools.eligibleForAutoApproval': { 'github/create_issue': false } }),
  ],
  [
    'vscode',
    'a word in place of false',
    JSON.stringify({ 'chat.tools.eligibleForAutoApproval': { create_issue: 'ask' } }),
  ],
  ['copilot-agent', 'a server without its list', JSON.stringify({ mcpServers: { github: { type: 'http' } } })],
  ['cursor', 'an entry without a server', JSON.stringify({ mcpAllowlist: ['create_issue'] })],
  ['cursor-cli', 'an entry without a server', settings({ deny: ['Mcp(create_issue)'] })],
  ['docker-mcp-gateway', 'a colon where a profile takes a dot', 'docker mcp profile tools my-profile --block github:x'],
  ['docker-mcp-gateway', 'a second command', 'docker mcp gateway run --tools github:x; docker mcp gateway run'],
  [
    'openai-responses',
    'a server without its list',
    JSON.stringify({ type: 'mcp', server_label: 'github', server_url: '' }),
  ],
  [
    'anthropic-toolset',
    'a permission policy',
    JSON.stringify({
      type: 'mcp_toolset',
      mcp_server_name: 'g',
      default_config: { enabled: false },
      configs: { x: { enabled: true, permission_policy: { type: 'always_ask' } } },
    }),
  ],
];

test.each(traps)('%s refuses %s', (id, _what, text) => {
  expect(() => format(id).evaluate(text, target)).toThrow();
});

describe('what looks stricter or looser than it is', () => {
  const decide = (id: string, text: string) => format(id).evaluate(text, target);

  test('Claude Code asks although a more specific rule allows', () => {
    const text = settings({ ask: ['mcp__github__*'], allow: ['mcp__github__get_file_contents'] });
    expect(decide('claude-code', text)('get_file_contents').kind).toBe('ask');
  });

  test('Claude Code takes a bare server for all of its tools, and compares names with dots replaced', () => {
    const text = settings({ allow: ['mcp__github'], deny: ['mcp__github__issues_create'] });
    expect(decide('claude-code', text)('get_file_contents').kind).toBe('allow');
    expect(decide('claude-code', text)('issues.create').kind).toBe('hide');
    expect(decide('claude-code', settings({ allow: ['mcp__git'] }))('get_file_contents').kind).toBe('ask');
  });

  test('Codex disables a tool that is enabled too', () => {
    const text = '[mcp_servers.github]\ncommand = "npx"\nenabled_tools = ["x"]\ndisabled_tools = ["x"]\n';
    expect(decide('codex', text)('x').kind).toBe('hide');
  });

  test('Gemini CLI follows the highest priority, whatever the order', () => {
    const rule = (toolName: string, decision: string, priority: number) =>
      `[[rule]]\nmcpName = "github"\ntoolName = "${toolName}"\ndecision = "${decision}"\npriority = ${String(priority)}\n`;
    const text = rule('x', 'allow', 200) + rule('*', 'deny', 300) + rule('y', 'ask_user', 400);
    expect(decide('gemini-cli', text)('x').kind).toBe('hide');
    expect(decide('gemini-cli', text)('y').kind).toBe('ask');
  });

  test('agentgateway allows everything until a rule allows something', () => {
    const only = (rule: string) => decide('agentgateway', gateway(rule));
    const x = 'mcp.tool.target == "github" && mcp.tool.name == "x"';
    expect(only(`deny: '${x}'`)('y').kind).toBe('allow');
    expect(only(`deny: '${x}'`)('x').kind).toBe('hide');
    expect(only(`allow: '${x}'`)('y').kind).toBe('hide');
  });

  test('Intercept allows what a document without a default does not list', () => {
    expect(decide('intercept', 'version: "1"\ntools: {}\n')('x').kind).toBe('allow');
    expect(decide('intercept', 'version: "1"\ndefault: deny\ntools: {}\n')('x').kind).toBe('deny');
  });

  test('Cursor ignores capitals and asks about what is not listed', () => {
    const text = JSON.stringify({ mcpAllowlist: ['GitHub:Get_*'] });
    expect(decide('cursor', text)('get_file_contents').kind).toBe('allow');
    expect(decide('cursor', text)('delete_repository').kind).toBe('ask');
  });

  test('the Cursor CLI lets a denial win', () => {
    const text = settings({ allow: ['Mcp(github:*)'], deny: ['Mcp(github:x)'] });
    expect(decide('cursor-cli', text)('x').kind).toBe('deny');
    expect(decide('cursor-cli', text)('y').kind).toBe('allow');
  });

  test('a Docker gateway without a list offers everything', () => {
    expect(decide('docker-mcp-gateway', 'docker mcp gateway run --servers github')('x').kind).toBe('allow');
  });
});
