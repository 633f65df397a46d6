import { stringify } from 'yaml';
import { describe, expect, test } from 'vitest';
import envoyAiGateway from './envoy-ai-gateway.ts';

const target = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0' };
const tools = ['get_issue', 'delete_repo', 'list_repos'];

interface Parts {
  readonly selector?: object;
  readonly authorization?: object;
  readonly backends?: readonly object[];
}
const route = ({ selector, authorization, backends = [] }: Parts): string =>
  stringify({
    kind: 'MCPRoute',
    spec: {
      backendRefs: [{ name: 'github', ...(selector && { toolSelector: selector }) }, ...backends],
      ...(authorization && { securityPolicy: { authorization } }),
    },
  });
const kinds = (parts: Parts): string[] => {
  const decide = envoyAiGateway.evaluate(route(parts), target);
  return tools.map((tool) => decide(tool).kind);
};
const call = (tool: string) => ({ backend: 'github', tool });
const about = 'request.mcp.backend == "github"';

describe('Envoy AI Gateway', () => {
  test.each<[Parts, ...string[]]>([
    [{}, 'allow', 'allow', 'allow'],
    [{ selector: { include: ['get_issue'] } }, 'allow', 'hide', 'hide'],
    [{ selector: { include: [] } }, 'allow', 'allow', 'allow'],
    [{ selector: { include: ['get_issue'], exclude: ['get_issue'] } }, 'hide', 'hide', 'hide'],
    [{ selector: { includeRegex: ['repo'] } }, 'hide', 'allow', 'allow'],
    [{ selector: { includeRegex: ['^repo'], excludeRegex: ['x'] } }, 'hide', 'hide', 'hide'],
    [{ authorization: {} }, 'hide', 'hide', 'hide'],
    [{ authorization: { rules: [{ target: { tools: [call('get_issue')] } }] } }, 'allow', 'hide', 'hide'],
    [{ authorization: { rules: [{}] } }, 'allow', 'allow', 'allow'],
    [
      { authorization: { rules: [{ action: 'Deny', cel: `${about} && request.mcp.tool == "get_issue"` }, {}] } },
      ...(['hide', 'allow', 'allow'] as const),
    ],
    [
      {
        authorization: {
          defaultAction: 'Allow',
          rules: [
            { cel: `${about} && request.mcp.tool in ["get_issue", "list_repos"]` },
            { action: 'Deny', cel: about },
          ],
        },
      },
      ...(['allow', 'hide', 'allow'] as const),
    ],
    [
      { authorization: { rules: [{ cel: about, target: { tools: [call('delete_repo')] } }] } },
      ...(['hide', 'allow', 'hide'] as const),
    ],
    [{ authorization: { rules: [{ source: { jwt: { scopes: ['x'] } } }] } }, 'hide', 'hide', 'hide'],
    [
      {
        selector: { exclude: ['list_repos'] },
        authorization: { defaultAction: 'Allow', rules: [{ action: 'Deny', cel: 'request.mcp.backend == "jira"' }] },
      },
      ...(['allow', 'allow', 'hide'] as const),
    ],
  ])('%j', (parts, ...expected) => expect(kinds(parts)).toEqual(expected));

  test.each<Parts>([
    { selector: {} },
    { selector: { include: ['x'], includeRegex: ['x'] } },
    { selector: { includeRegex: ['('] } },
    { selector: { include: Array.from({ length: 33 }, String) } },
    { authorization: { rules: [{ action: 'Ask' }] } },
    { authorization: { rules: [{ cel: 'x'.repeat(4097) }] } },
    { authorization: { rules: [{ cel: 'request.method == "POST"' }] } },
    { authorization: { rules: Array.from({ length: 33 }, () => ({})) } },
    { authorization: { rules: [{ target: { tools: [] } }] } },
  ])('refuses or cannot read %j', (parts) => {
    expect(() => envoyAiGateway.evaluate(route(parts), target)).toThrow(/^[^\n]+$/);
  });

  test('a file with other resources is read and kept, and so is what a route does with what no rule is about', () => {
    const file = `${route({ authorization: { defaultAction: 'Deny', rules: [{ target: { tools: [call('get_issue'), { backend: 'jira', tool: 'get_issue' }] } }] } })}---\nkind: Secret\n`;
    const recommendation = {
      decision: { kind: 'hide' },
      reason: '',
      conditions: [],
      withoutConditions: undefined,
    } as const;
    const snippet = envoyAiGateway.render(target, [{ tool: 'get_issue', recommendation }], 'tool');
    const merged = envoyAiGateway.merged(file, snippet, target, ['get_issue']);
    expect(merged).toContain('---\nkind: Secret');
    expect(merged).toContain('defaultAction: Deny');
    const kindOf = (serverKey: string) =>
      envoyAiGateway.evaluate(merged.replace('- name: github', `- name: ${serverKey}`), { ...target, serverKey })(
        'get_issue',
      ).kind;
    expect([kindOf('github'), kindOf('jira')]).toEqual(['hide', 'allow']);
  });

  test('a route without rules stays open for its other servers', () => {
    const start = envoyAiGateway.start(target).replace('- name: github', '- name: jira\n    - name: github');
    const recommendation = {
      decision: { kind: 'hide' },
      reason: '',
      conditions: [],
      withoutConditions: undefined,
    } as const;
    const entries = [{ tool: 'x', recommendation }];
    const text = envoyAiGateway.merged(start, envoyAiGateway.render(target, entries, 'server'), target, ['x']);
    const jira = envoyAiGateway.evaluate(text, { ...target, serverKey: 'jira' });
    expect([jira('x').kind, envoyAiGateway.evaluate(text, target)('y').kind]).toEqual(['allow', 'hide']);
  });

  test.each([
    ['github', false],
    ['my-server2', false],
    ['a_b', true],
    ['-a', true],
    ['A', true],
    ['x'.repeat(64), true],
  ])('a backend may be called %s: problem %s', (key, isProblem) => {
    expect(envoyAiGateway.keyProblem?.(key) !== undefined).toBe(isProblem);
  });
});
