import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { checkPolicy } from './check-policy.ts';
import { type Format } from './format.ts';
import { formats } from './formats.ts';
import { installed } from './proof.ts';
import { type Decision } from './recommendation.ts';
import { serverKeysIn } from './tool-slots.ts';

const target = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0' };
const tools = ['get_issue', 'create_issue', 'delete_repo', 'list_repos'];
const formatOf = (id: string): Format => {
  const found = formats.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};

const kinds: readonly Decision['kind'][] = ['allow', 'ask', 'deny', 'hide'];
const entries = tools.map((tool, index) => ({
  tool,
  recommendation: {
    decision: { kind: kinds[index] ?? 'allow' } as Decision,
    reason: '',
    conditions: [],
    withoutConditions: undefined,
  },
}));

/** Findings as `line:column message`. */
function told(id: string, text: string): string[] {
  const { refused, idle = [] } = checkPolicy(formatOf(id), text, { ...target, tools: entries }, tools);
  return (refused ? [refused] : idle).map(
    ({ line = 0, column = 0, message }) => `${String(line)}:${String(column)} ${message}`,
  );
}

describe('what has no effect is told with its place and what was meant', () => {
  test.each<[id: string, text: string, ...findings: RegExp[]]>([
    [
      'claude-code',
      '{"permissions": {\n  "allow": ["mcp__github__get_issue", "mcp__*"],\n  "denny": []\n}}',
      /^3:3 .*“permissions\.denny”.*Did you mean “deny”\?$/,
      /^2:39 .*“mcp__\*” in allow/,
    ],
    [
      'claude-code',
      '{"permissions": {"deny": [\n"mcp__github__delete_rep"]}}',
      /^2:1 “mcp__github__delete_rep” names no tool of this server\. Did you mean “mcp__github__delete_repo”\?$/,
    ],
    [
      'codex',
      '[mcp_servers.github]\ncommand = "npx"\nenabled_tools = [\n  "get_issue",\n  "get_isue",\n]\ndisabled_tool = []\n',
      /^7:1 .*“disabled_tool”.*Did you mean “disabled_tools”\?$/,
      /^5:3 “get_isue” .*“get_issue”\?$/,
    ],
    [
      'gemini-cli',
      '[[rule]]\nmcpName = "github"\ntoolName = "x_*"\ndecision = "allow"\npriority = 1\n\n[[rule]]\nmcpName = "github"\ntoolName = "list_repo"\ndecision = "deny"\npriority = 2\n',
      /^3:12 Rule 1/,
      /^9:12 “list_repo” .*“list_repos”\?$/,
    ],
    ['intercept', 'version: "1"\ntools:\n  get_isue:\n    rules: []\n', /^3:3 “get_isue” .*“get_issue”\?$/],
    ['continue-cli', 'exclude:\n  - mcp__github__x\n', /^2:5 “mcp__github__x” in exclude names no tool of a server/],
    [
      'docker-agent',
      'permissions:\n  allow: ["mcp:github:*"]\n  deny: [github_delete_rep]\n',
      /^2:11 “mcp:github:\*” names no tool/,
      /^3:10 “github_delete_rep” .*“github_delete_repo”\?$/,
    ],
    [
      'bedrock-agentcore',
      'permit (principal, action == AgentCore::Action::"github__get_issue",\n  resource == AgentCore::Gateway::"arn");\n',
      /^1:49 “github__get_issue” names no tool: three underscores/,
    ],
    [
      'envoy-ai-gateway',
      'kind: MCPRoute\nspec:\n  backendRefs:\n    - name: jira\n      toolSelector: {include: []}\n',
      /^0:0 The route has no backend “github”/,
      /“include” of the backend jira leaves out nothing/,
    ],
  ])('%s: %s', (id, text, ...findings) => {
    expect(told(id, text)).toEqual(findings.map((pattern) => expect.stringMatching(pattern)));
  });

  test.each([
    [
      'claude-code',
      '{"permissions": {"deny": [],\n "qqqqqqqqqq": []}}',
      /^2:2 Claude Code does not know the key “permissions\.qqqqqqqqqq” and passes over it\.$/,
    ],
    [
      'claude-code',
      '{"permissions": {"allow": ["mcp__github__zzzzzzzzzzzzzzz"]}}',
      /^1:28 “mcp__github__zzzzzzzzzzzzzzz” names no tool of this server\.$/,
    ],
  ])('%s: what is like nothing that is known is told without a guess', (id, text, pattern) => {
    expect(told(id, text)).toEqual([expect.stringMatching(pattern)]);
  });

  test('a rule of which only the number is told is found by it', () => {
    const rule = '        - {action: Allow, target: {tools: [{backend: github, tool: get_issue}]}}\n';
    const route = (at: number): string =>
      'kind: MCPRoute\nspec:\n  backendRefs: [{name: github}]\n  securityPolicy:\n    authorization:\n      rules:\n' +
      rule.repeat(at) +
      rule.replace('{action', '{source: {jwt: {}}, action') +
      rule.repeat(11 - at);
    for (const at of [0, 1, 10, 11])
      expect(told('envoy-ai-gateway', route(at))).toEqual([
        expect.stringMatching(`^${String(7 + at)}:12 Rule ${String(at + 1)} looks at the caller’s token`),
      ]);
  });

  test('names are held against the server’s tools only where these are known', () => {
    const text = '{"permissions": {"deny": ["mcp__github__delete_rep"]}}';
    expect(checkPolicy(formatOf('claude-code'), text, target)).toEqual({ idle: [] });
    expect(checkPolicy(formatOf('claude-code'), text, target, []).idle).toHaveLength(1);
  });

  test('a name is known as the target writes it, too', () => {
    const text = '{"permissions": {"deny": ["mcp__github__delete_repo", "mcp__github__delete_rep"]}}';
    expect(checkPolicy(formatOf('claude-code'), text, target, ['delete.repo', 'delete_rep'])).toEqual({ idle: [] });
  });

  test('capitals count where the target minds them', () => {
    expect(told('continue-cli', 'allow: [Get_Issue]\n')).toEqual([
      expect.stringContaining('Did you mean “get_issue”?'),
    ]);
    expect(told('docker-agent', 'permissions: {allow: [github_Get_Issue]}\n')).toEqual([]);
  });
});

describe('what the target refuses is told with its place', () => {
  test.each([
    ['claude-code', '{"permissions": {"allow": [}}', /^1:28 broken JSON, value expected; expected valid JSON$/],
    ['claude-code', '{"a": 1,\n"a": 2}', /^2:1 broken JSON, a key stands twice in one object; expected each key once$/],
    ['codex', '[mcp_servers.github]\ncommand = npx\n', /^2:11 broken TOML, .*; expected valid TOML$/],
    ['intercept', 'tools:\n  - a: [\n', /^\d:\d+ broken YAML, .*; expected valid YAML$/],
    ['codex', '[mcp_servers.github]\ncommand = "x"\ntools = 3\n', /^3:1 mcp_servers\.github\.tools: found 3/],
    [
      'continue-cli',
      'ask: []\nexclude:\n  - ok\n  - a(b\n',
      /^4:5 exclude\.1: found "a\(b"; expected the name of a tool/,
    ],
    ['continue-cli', 'ask: []\nexcluded: []\n', /^2:1 unknown key “excluded”; .*Did you mean “exclude”\?$/],
    ['docker-agent', 'permissions:\n  alow: []\n', /^2:3 permissions: unknown key “alow”; .*Did you mean “allow”\?$/],
    ['bedrock-agentcore', 'permit (\n  principal,\n  action,\n  resource\n);\n', /^5:1 found \); expected is$/],
    [
      'claude-code',
      '{"permissions": {"allow": [],\n "defaultMode": "no"}}',
      /^2:2 permissions\.defaultMode: found "no"; expected one of acceptEdits,/,
    ],
    [
      'gemini-cli',
      '[[rule]]\nmcpName = "github"\ntoolName = "a"\ndecision = "allow"\npriority = 1\n[[rule]]\nmcpName = "github"\ntoolName = "a"\ndecision = "allow"\npriority = 1.5\n',
      /^10:1 rule\.1\.priority: found 1\.5; expected a whole number$/,
    ],
    ['cursor-cli', '{"permissions": {"allow": [],\n "deny": [3]}}', /^2:2 permissions\.deny\.0: found 3; expected/],
    [
      'intercept',
      'version: "1"\ntools:\n  get_issue:\n    rules:\n      - name: a\n        acton: deny\n',
      /^4:5 tools\.get_issue\.rules\.0: found .*; expected a form that the format knows$/,
    ],
    [
      'docker-agent',
      'permissions:\n  permissions: []\n',
      /^2:3 permissions: unknown key “permissions”; expected that key to be left out or spelt right$/,
    ],
    [
      'continue-cli',
      'ask: []\nqqqqqqqqqq: []\n',
      /^2:1 unknown key “qqqqqqqqqq”; expected that key to be left out or spelt right$/,
    ],
    [
      'copilot-cli',
      'copilot --allow-tool=github(x\n',
      /^0:0 "\(" in .*: expected one command of plain or quoted words$/,
    ],
    [
      'envoy-ai-gateway',
      'kind: MCPRoute\nspec:\n  backendRefs:\n    - name: a\n      toolSelector: {include: [x], includeRegex: [y]}\n',
      /^5:7 spec\.backendRefs\.0\.toolSelector: .*expected names or regular expressions, not both$/,
    ],
  ])('%s: %s', (id, text, pattern) => expect(told(id, text)).toEqual([expect.stringMatching(pattern)]));
});

describe.each(formats)('$id', (format) => {
  test('nothing is wrong with its own documents, and the server is found in them', () => {
    const text = installed(format, target, entries);
    expect(checkPolicy(format, text, { ...target, tools: entries }, tools)).toEqual({ idle: [] });
    const keys = serverKeysIn(format, text);
    if (format.keyLabel !== undefined && text.includes('github')) expect(keys).toEqual(['github']);
    else expect(keys).toEqual([]);
  });

  test('whatever a file holds, what is told of it is one line', () => {
    const own = installed(format, target, entries);
    const piece = fc.oneof(fc.constantFrom(...own.split(/(?<=[\s"'[\]{}():,])/)), fc.string({ maxLength: 5 }));
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), fc.nat(own.length), (pieces, at) => {
        for (const text of [pieces.join(''), own.slice(0, at) + pieces.join('') + own.slice(at)]) {
          const { refused, idle = [] } = checkPolicy(format, text, target);
          for (const { message } of refused ? [refused] : idle) expect(message).not.toBe('');
          expect(refused?.message ?? '').not.toMatch(/\n|Cannot read|is not a function|undefined/);
        }
      }),
      { numRuns: 15 },
    );
  });
});
