import { expect, test } from 'vitest';
import { engineRules, readGeminiPolicyFile } from './gemini-policy-file.ts';

const rule = (more: string, tool = 'toolName = "get_issue"', server = 'mcpName = "github"'): string =>
  `[[rule]]\n${server}\n${tool}\ndecision = "allow"\npriority = 1\n${more}\n`;
const remarks = (text: string) => readGeminiPolicyFile(text).remarks;
const deciding = (text: string): number => engineRules(readGeminiPolicyFile(text).rules).length;

test.each([
  [
    'modes = ["yolo", "plan"]',
    /^Rule 1 is left out here: it holds in other modes than the default one \(yolo, plan\)\.$/,
  ],
  ['interactive = false', /holds only where nobody can be asked/],
  ['subagent = "helper"', /holds for the subagent “helper” alone/],
  ['commandPrefix = "git"', /is about shell commands/],
  ['commandRegex = "git .*"', /is about shell commands/],
  ['toolAnnotations = { readOnlyHint = true }', /looks at the tool’s annotations/],
  ['argsPattern = "("', /has a pattern that Gemini CLI cannot use/],
  ['argsPattern = "(a+)+"', /has a pattern that Gemini CLI cannot use/],
  ['argsPattern = "(xa*y)*"', /has a pattern that Gemini CLI cannot use/],
  [`argsPattern = "${'a'.repeat(2049)}"`, /has a pattern that Gemini CLI cannot use/],
])('a rule with %s decides nothing, and that is told', (more, message) => {
  expect(remarks(rule(more))).toEqual([expect.stringMatching(message)]);
  expect(deciding(rule(more))).toBe(0);
});

test.each([
  '',
  'modes = []',
  'modes = ["plan", "default"]',
  'interactive = true',
  'argsPattern = "a+b"',
  'argsPattern = "(ab)+"',
  'argsPattern = "(a+)b"',
  `argsPattern = "${'a'.repeat(2048)}"`,
])('a rule with “%s” decides, and nothing is told', (more) => {
  expect(remarks(rule(more))).toEqual([]);
  expect(deciding(rule(more))).toBe(1);
});

test.each([
  ['x_*', 'mcpName = "github"', /^Rule 1: “x_\*” matches nothing, since \* stands for all tools or for none\.$/],
  ['*', 'mcpName = "github"', undefined],
  ['*', '', undefined],
  ['mcp_*', '', undefined],
  ['mcp_github_*', '', undefined],
  ['mcp_github_get_issue', '', undefined],
  ['mcp_github*', '', /“mcp_github\*” matches nothing; a pattern is \*, mcp_\* or mcp_server_\*\.$/],
  ['mcp_*_issue', '', /matches nothing; a pattern is/],
  ['my_mcp_*', '', /matches nothing; a pattern is/],
  ['get_*', '', /matches nothing; a pattern is/],
  ['get_issue', '', /names no tool of a server; that takes mcpName, or the full name mcp_server_tool\.$/],
  ['my_mcp_', '', /names no tool of a server/],
])('the name %s beside “%s”: %s', (tool, server, message) => {
  const told = remarks(rule('', `toolName = "${tool}"`, server));
  expect(told).toEqual(message ? [expect.stringMatching(message)] : []);
});

test('each name of a list and each rule is told with its number; unknown keys and checkers are, too', () => {
  const text = `other = 1\n${rule('')}${rule('', 'toolName = ["a_*", "get_issue", "b_*"]')}[[safety_checker]]\nname = "x"\n`;
  expect(remarks(text)).toEqual([
    'Gemini CLI does not know the key “other” and passes over it.',
    expect.stringMatching(/^Rule 2: “a_\*”/),
    expect.stringMatching(/^Rule 2: “b_\*”/),
    'Safety checkers are not run here; they may refuse or ask for more.',
  ]);
  expect(deciding(text)).toBe(4);
});

test('a file that says nothing has no rules', () => {
  expect(readGeminiPolicyFile('')).toEqual({ rules: [], remarks: [] });
});
