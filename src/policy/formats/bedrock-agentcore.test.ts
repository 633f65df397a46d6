import { describe, expect, test } from 'vitest';
import { type Condition } from '../recommendation.ts';
import bedrockAgentcore from './bedrock-agentcore.ts';

const target = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0' };
const action = (tool: string): string => `AgentCore::Action::"github___${tool}"`;
const gateway = 'resource == AgentCore::Gateway::"arn:aws:bedrock-agentcore:eu-west-1:123456789012:gateway/g"';
const permit = (tool: string, when = ''): string => `permit (principal, action == ${action(tool)}, ${gateway})${when};`;
const kinds = (text: string, args = {}): string[] => {
  const decide = bedrockAgentcore.evaluate(text, target);
  return ['get_issue', 'delete_repo', 'list_repos'].map((tool) => decide(tool, args).kind);
};

describe('Bedrock AgentCore', () => {
  test.each([
    ['', 'hide', 'hide', 'hide'],
    [permit('get_issue'), 'allow', 'hide', 'hide'],
    [permit('get_issue').replace('___', '__'), 'hide', 'hide', 'hide'],
    [`permit (principal, action, resource is AgentCore::Gateway);`, 'allow', 'allow', 'allow'],
    [`permit (principal, action in AgentCore::Action::"github", ${gateway});`, 'allow', 'allow', 'allow'],
    [`permit (principal, action in AgentCore::Action::"jira", ${gateway});`, 'hide', 'hide', 'hide'],
    [
      `// a comment\npermit(principal is AgentCore::OAuthUser, action in [${action('get_issue')}, ${action('delete_repo')}], ${gateway});\nforbid(principal, action == ${action('delete_repo')}, ${gateway});`,
      ...(['allow', 'hide', 'hide'] as const),
    ],
    [permit('get_issue', ' when { context.input.n < 5 }'), 'deny', 'hide', 'hide'],
    [permit('get_issue', ' when { context.input has m && context.input.m == "x" }'), 'allow', 'hide', 'hide'],
    [permit('get_issue', ' unless { context.input.m == "x" }'), 'deny', 'hide', 'hide'],
    [
      `${permit('get_issue')} forbid (principal, action, resource is AgentCore::Gateway) when { context.input.n == "a" };`,
      ...(['allow', 'hide', 'hide'] as const),
    ],
    [
      `${permit('get_issue')} forbid (principal, action, resource is AgentCore::Gateway) when { context.input.m like "*" };`,
      ...(['deny', 'hide', 'hide'] as const),
    ],
  ])('%s', (text, ...expected) => expect(kinds(text, { m: 'x' })).toEqual(expected));

  test.each([
    [`permit (principal, action == ${action('x')}, resource is AgentCore::Gateway);`, /expected ==/],
    ['permit (principal, action, resource);', /^line 1, column 36: found \); expected is$/],
    [permit('x', ' when { principal.hasTag("a") }'), /expected a test on context\.input/],
    [permit('x').slice(0, -1), /found the end; expected ;/],
    ['allow (principal, action, resource);', /expected permit or forbid/],
    [permit('x', ` when { ${'context.input.a == "b" && '.repeat(500)}true }`), /expected at most 10000/],
  ])('refuses or cannot read %s', (text, message) => {
    expect(() => bedrockAgentcore.evaluate(text, target)).toThrow(message);
  });

  test('the placeholder is named in the first step, and every statement holds it', () => {
    const recommendation = {
      decision: { kind: 'allow' },
      reason: '',
      conditions: [],
      withoutConditions: undefined,
    } as const;
    const tools = Array.from({ length: 400 }, (_, index) => ({
      tool: `a_tool_with_a_name_${String(index)}`,
      recommendation,
    }));
    const text = bedrockAgentcore.render(target, tools, 'server');
    const placeholder = /`(arn:[^`]+)`/.exec(bedrockAgentcore.steps(target)[0] ?? '')?.[1] ?? 'none';
    const statements = text.split('\n\n');
    expect(statements.length).toBeGreaterThan(1);
    for (const statement of statements) {
      expect(statement).toContain(`AgentCore::Gateway::"${placeholder}"`);
      expect(statement.length).toBeLessThanOrEqual(10_000);
    }
  });

  test('a merge keeps other statements as they are written, and the rest of a shared one', () => {
    const other = `permit (  principal, action == AgentCore::Action::"jira___x", ${gateway});`;
    const shared = `permit (principal, action in [${action('a')}, ${action('b')}], ${gateway}) when { context.input.m == "x" };`;
    const recommendation = {
      decision: { kind: 'hide' },
      reason: '',
      conditions: [],
      withoutConditions: undefined,
    } as const;
    const snippet = bedrockAgentcore.render(target, [{ tool: 'a', recommendation }], 'tool');
    const merged = bedrockAgentcore.merged(`${other}\n${shared}`, snippet, target, ['a']);
    expect(merged).toContain(other);
    const decide = bedrockAgentcore.evaluate(merged, target);
    expect([decide('a', { m: 'x' }).kind, decide('b', { m: 'x' }).kind, decide('b').kind]).toEqual([
      ...(['hide', 'allow', 'deny'] as const),
    ]);
  });

  test.each<[Condition['operator'], Condition['value'], boolean]>([
    ['in', ['a', 'b'], true],
    ['is-not', true, true],
    ['left-out', true, true],
    ['at-most', 10, false],
    ['inside', '/srv', false],
    ['host-in', ['a.org'], false],
    ['no-longer-than', 3, false],
  ])('tests %s %j: %s', (operator, value, isTested) => {
    const condition = { argument: 'x', operator, value, why: '' } as Condition;
    const recommendation = {
      decision: { kind: 'allow' },
      reason: '',
      conditions: [condition],
      withoutConditions: { kind: 'hide' },
    } as const;
    const { badge, as } = bedrockAgentcore.enforce({ tool: 'a', recommendation }, target, 'tool');
    expect([badge, as]).toEqual(isTested ? ['enforced', 'allow'] : ['denies instead', 'hide']);
  });

  test.each([
    ['my-target2', false],
    ['a_b', true],
    ['a--b', true],
    ['-a', true],
    ['', true],
    ['x'.repeat(101), true],
  ])('a target may be called %s: problem %s', (key, isProblem) => {
    expect(bedrockAgentcore.keyProblem?.(key) !== undefined).toBe(isProblem);
  });
});
