import { describe, expect, test } from 'vitest';
import { type Format } from './format.ts';
import { formats } from './formats.ts';

const target = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0', tools: [] };

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

/** Texts that circulate or look right, and that the target refuses, or of which it passes over what matters. */
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

/** The reason for which a text is refused, or else what is said about it. */
function said(id: string, text: string): readonly string[] {
  try {
    format(id).evaluate(text, target);
  } catch (error) {
    return [error instanceof Error ? error.message : String(error)];
  }
  return format(id).remarks?.(text, target) ?? [];
}

test.each(traps)('%s refuses or names %s', (id, _what, text) => {
  expect(said(id, text)).not.toEqual([]);
});

test.each(formats)('$id has nothing to say about the smallest text of its own', ({ id, start }) => {
  expect(said(id, start(target))).toEqual([]);
});

test.each([
  ['claude-code', settings({ denied: ['x'], allow: ['mcp__*'] }), ['“permissions.denied”', '“mcp__*” in allow']],
  [
    'claude-code',
    settings({ deny: ['mcp__a(b)', 3, 'mcp__my server'] }),
    ['“mcp__a(b)”', 'letters', 'no text in deny'],
  ],
  ['claude-code', settings({ defaultMode: 'auto' }), ['a model answers']],
  ['claude-code', '{"model": "x"}', ['no “permissions”']],
  ['codex', '[mcp_servers.jira]\nurl = "https://x"\nenabled_tool = []\n', ['no table [mcp_servers.github]']],
  ['codex', '[mcp_servers.github]\nurl = "https://x"\nenabled_tool = []\n', ['“enabled_tool”']],
  ['codex', 'approvals_reviewer = "auto_review"\n[mcp_servers.github]\nurl = ""\n', ['a model answers']],
  ['gemini-cli', '[[rule]]\ntoolName = "*"\ndecision = "deny"\npriority = 1\ncolour = 1\n', ['“rule.0.colour”']],
  ['gemini-cli', '[[rule]]\ntoolName = "x"\ndecision = "deny"\npriority = 1\n', ['Rule 1: “x”']],
  ['gemini-cli', '[[safety_checker]]\ntoolName = "*"\n', ['Safety checkers']],
  ['cursor', '{"mcpAllowlist": ["x", 1, "a:b"]}', ['"x"', '1']],
  ['cursor', '{}', ['no “mcpAllowlist”']],
  ['cursor-cli', settings({ deny: ['MCP(github:x)', 'Shell(ls)'] }), ['“MCP(github:x)”']],
  ['vscode', '{"chat.tools.eligibleForAutoApproval": {"github/x": false}}', ['“github/x”']],
  ['vscode', '{"chat.tools.eligibleForAutoApproval": {"x": "ask"}}', ['“x”']],
  [
    'vscode',
    '{"chat.tools.eligibleForAutoApproval": [], "chat.tools.global.autoApprove": "on"}',
    ['no table', 'true alone'],
  ],
  ['vscode-agent', '---\ndescription: x\n---\n', ['no list “tools”']],
  ['copilot-agent', '{"mcpServers": {}}', ['no server “github”']],
  ['docker-mcp-gateway', 'docker mcp gateway run --servers jira --port=8811', ['--servers', '--port']],
  [
    'openai-responses',
    '{"type": "mcp", "server_label": "x", "allowed_tools": {"read_only": true}}',
    ['read_only goes by'],
  ],
  ['policylayer', '{"version": "1", "default": "allow", "all_tools": {}}', ['“all_tools”']],
])('%s names what has no effect in %s', (id, text, words) => {
  const remarks = said(id, text);
  expect(remarks).toHaveLength(words.length);
  for (const [index, word] of words.entries()) expect(remarks[index]).toContain(word);
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

  test.each([
    ['github', false],
    ['under_score', false],
    ['mcp-notes', false],
    ['git hub', true],
    ['mcp', true],
    ['mcp_notes', true],
    ['工具', true],
  ])('Gemini CLI takes rules for the server %s to mean it: problem %s', (key, isProblem) => {
    expect(format('gemini-cli').keyProblem?.(key) !== undefined).toBe(isProblem);
    const text = `[[rule]]\nmcpName = ${JSON.stringify(key)}\ntoolName = "x"\ndecision = "allow"\npriority = 1\n`;
    const { kind } = format('gemini-cli').evaluate(text, { ...target, serverKey: key })('x');
    expect(kind).toBe(isProblem ? 'ask' : 'allow');
  });

  test('agentgateway allows everything until a rule allows something', () => {
    const only = (rule: string) => decide('agentgateway', gateway(rule));
    const x = 'mcp.tool.target == "github" && mcp.tool.name == "x"';
    expect(only(`deny: '${x}'`)('y').kind).toBe('allow');
    expect(only(`deny: '${x}'`)('x').kind).toBe('hide');
    expect(only(`allow: '${x}'`)('y').kind).toBe('hide');
  });

  test('agentgateway shows no arguments to rules, so one that looks at them decides nothing', () => {
    const x = 'mcp.tool.target == "github" && mcp.tool.name == "x"';
    const tested = `${x} && ("path" in mcp.tool.arguments)`;
    expect(decide('agentgateway', gateway(`allow: '${tested}'`))('x', { path: 'a' }).kind).toBe('hide');
    expect(decide('agentgateway', gateway(`deny: '${tested}'`))('x', { path: 'a' }).kind).toBe('allow');
    expect(said('agentgateway', gateway(`deny: '${tested}'`))).toEqual([expect.stringContaining('Rule 1')]);
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

  test('a request to OpenAI without lists offers everything and asks, and one word answers for all', () => {
    const head = { type: 'mcp', server_label: 'github', server_url: 'https://example.com' };
    const kinds = (more: object) => {
      const evaluate = decide('openai-responses', JSON.stringify({ ...head, ...more }));
      return [evaluate('x').kind, evaluate('y').kind];
    };
    expect(kinds({})).toEqual(['ask', 'ask']);
    expect(kinds({ require_approval: 'never' })).toEqual(['allow', 'allow']);
    expect(kinds({ require_approval: 'always', allowed_tools: ['x'] })).toEqual(['ask', 'hide']);
    expect(kinds({ require_approval: { never: { tool_names: ['x'] } } })).toEqual(['allow', 'ask']);
    expect(kinds({ allowed_tools: { tool_names: ['y'] } })).toEqual(['hide', 'ask']);
  });

  test('toolsets of Anthropic have every tool until something is switched off', () => {
    const head = { type: 'mcp_toolset', mcp_server_name: 'github' };
    const kinds = (id: string, more: object) => {
      const evaluate = decide(id, JSON.stringify({ ...head, ...more }));
      return [evaluate('x').kind, evaluate('y').kind];
    };
    expect(kinds('anthropic-toolset', {})).toEqual(['allow', 'allow']);
    expect(kinds('anthropic-toolset', { configs: { x: { enabled: false } } })).toEqual(['hide', 'allow']);
    expect(kinds('anthropic-agents', {})).toEqual(['ask', 'ask']);
    const free = { permission_policy: { type: 'always_allow' } };
    expect(kinds('anthropic-agents', { default_config: free })).toEqual(['allow', 'allow']);
    expect(kinds('anthropic-agents', { configs: [{ name: 'x', enabled: false }] })).toEqual(['hide', 'ask']);
  });

  test('VS Code asks about nothing once all tools are approved, but for entries of false', () => {
    const entries = { 'chat.tools.eligibleForAutoApproval': { x: false, a_b: false, y: true } };
    const kinds = (more: object) => {
      const recommendation = {
        decision: { kind: 'ask' },
        reason: '',
        conditions: [],
        withoutConditions: undefined,
      } as const;
      const tools = ['x', 'a.b', 'y', 'z'].map((tool) => ({ tool, recommendation }));
      const evaluate = format('vscode').evaluate(JSON.stringify({ ...entries, ...more }), { ...target, tools });
      return tools.map(({ tool }) => evaluate(tool).kind);
    };
    expect(kinds({})).toEqual(['ask', 'ask', 'ask', 'ask']);
    expect(kinds({ 'chat.tools.global.autoApprove': true })).toEqual(['ask', 'ask', 'allow', 'allow']);
    expect(kinds({ 'chat.permissions.default': 'autopilot' })).toEqual(['allow', 'allow', 'allow', 'allow']);
  });

  test('PolicyLayer goes by its default, hides by a star, and tests arguments', () => {
    const kind = (more: object, args = {}) =>
      decide('policylayer', JSON.stringify({ version: '1', default: 'allow', ...more }))('x', args).kind;
    expect(kind({})).toBe('allow');
    expect(kind({ hide: ['*'] })).toBe('hide');
    const deny = (op: string, value?: unknown) => ({
      tools: { x: { deny_if: [{ conditions: [{ path: 'args.a.b', op, value }], on_deny: 'no' }] } },
    });
    const at = (b: unknown) => ({ a: { b } });
    expect([kind(deny('eq', 'p'), at('p')), kind(deny('eq', 'p'), at('q')), kind(deny('neq', 'p'))]).toEqual([
      ...(['deny', 'allow', 'deny'] as const),
    ]);
    expect([kind(deny('gt', 5), at(6)), kind(deny('gt', 5), at('6')), kind(deny('lte', 5), at(5))]).toEqual([
      ...(['deny', 'allow', 'deny'] as const),
    ]);
    expect([kind(deny('exists'), at(null)), kind(deny('exists'), {}), kind(deny('exists', false), {})]).toEqual([
      ...(['deny', 'allow', 'deny'] as const),
    ]);
    expect([kind(deny('contains', 'p'), at(['p'])), kind(deny('contains', 'p'), at('xpx'))]).toEqual(['deny', 'deny']);
    expect([kind(deny('regex', '^p'), at('px')), kind(deny('not_in', ['p']), at('p'))]).toEqual(['deny', 'allow']);
    expect(() => kind(deny('regex', '('))).toThrow('a regular expression');
  });

  test('a Docker gateway takes entries of any server, quotes, lists and capitals', () => {
    const kinds = (flags: string) => {
      const evaluate = decide('docker-mcp-gateway', `docker mcp gateway run ${flags}`);
      return [evaluate('x').kind, evaluate('y').kind];
    };
    expect(kinds('--servers=github --tools=X')).toEqual(['allow', 'hide']);
    expect(kinds('--tools "github:*"')).toEqual(['allow', 'allow']);
    expect(kinds("--tools '*'")).toEqual(['allow', 'allow']);
    expect(kinds('--tools jira:x,github:y')).toEqual(['hide', 'allow']);
    expect(kinds('--servers jira')).toEqual(['hide', 'hide']);
    expect(() => kinds('--tools $(cat list)')).toThrow('expected one command');
  });

  test('a Docker gateway without a list offers everything', () => {
    expect(decide('docker-mcp-gateway', 'docker mcp gateway run --servers github')('x').kind).toBe('allow');
  });
});
