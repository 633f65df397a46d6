import { describe, expect, test } from 'vitest';
import { formats } from './formats.ts';
import { provedIn } from './proved-in.ts';
import { type DecisionKind } from './recommendation.ts';

const target = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0' };
const decide = (id: string, text: string, tool = 'delete', args: Readonly<Record<string, unknown>> = {}) => {
  const format = formats.find((one) => one.id === id);
  if (!format) throw new Error(`no format ${id}`);
  return format.evaluate(text, target)(tool, args).kind;
};

describe.each(formats)('the reference of $id', ({ id, reference }) => {
  const { forms, precedence, unlisted, source, mistakes } = reference;

  test('says what entries look like, which wins, and what becomes of the rest', () => {
    expect(forms.length).toBeGreaterThan(1);
    for (const sentence of [precedence, unlisted]) expect(sentence).toMatch(/^[A-Z`“].{9,}\.$/s);
    expect(new Set(forms.map(({ form }) => form)).size).toBe(forms.length);
  });

  test('has three mistakes or more, each with what is right and where it is known from', () => {
    expect(mistakes.length).toBeGreaterThan(2);
    for (const { happens, right } of mistakes) for (const one of [happens, right]) expect(one).toMatch(/[.”]$/);
    for (const { how, of, on } of [source, ...mistakes.map((one) => one.source)]) {
      expect(on).toMatch(/^2026-11-2[0-9]$/);
      expect(of).toMatch(how === 'asked' ? /\d|schema/ : /./);
    }
  });

  test('claims to have asked only a program of which there is a proof, or that was asked for a mistake alone', () => {
    if (source.how === 'asked') expect(provedIn(id)?.program).toBeDefined();
  });
});

/** What stands in the tables, held against what this catalogue knows of each target. */
test.each<[string, string, string, DecisionKind]>([
  ['claude-code', 'parentheses', '{"permissions":{"allow":["mcp__github__delete(x:y)"]}}', 'ask'],
  ['claude-code', 'allow for all servers', '{"permissions":{"allow":["mcp__*"]}}', 'ask'],
  [
    'claude-code',
    'ask before allow',
    '{"permissions":{"ask":["mcp__github__*"],"allow":["mcp__github__delete"]}}',
    'ask',
  ],
  ['codex', 'a pattern', '[mcp_servers.github]\ncommand = "x"\nenabled_tools = ["del*"]', 'hide'],
  ['cursor', 'an entry without a colon', '{"mcpAllowlist":["delete"]}', 'ask'],
  [
    'cursor-cli',
    'deny over allow',
    '{"permissions":{"allow":["Mcp(github:delete)"],"deny":["Mcp(github:*)"]}}',
    'deny',
  ],
  [
    'kiro',
    'the stricter effect',
    'rules:\n  - {capability: mcp, effect: ask, match: ["github/*"]}\n  - {capability: mcp, effect: allow, match: [github/delete]}\n',
    'ask',
  ],
  ['opencode', 'the last rule', '{"permission":{"github_delete":"deny","*":"ask"}}', 'ask'],
  ['anthropic-agents', 'no default', '{"type":"mcp_toolset","mcp_server_name":"github","configs":[]}', 'ask'],
])('%s, %s', (id, _what, text, kind) => {
  expect(decide(id, text)).toBe(kind);
});

test('Intercept refuses a file with a rule that has no name, and one that says allow', () => {
  const file = (rule: string) => `version: "1"\ndefault: deny\ntools:\n  delete:\n    rules:\n      - ${rule}\n`;
  expect(() => decide('intercept', file('{action: deny}'))).toThrow();
  expect(() => decide('intercept', file('{name: x, action: allow}'))).toThrow();
});

test('a key that Continue does not know is no policy', () => {
  expect(() => decide('continue-cli', 'deny:\n  - delete\n')).toThrow(/deny/);
});
