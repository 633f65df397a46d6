import { describe, expect, test } from 'vitest';
import { type Condition, type Decision } from '../recommendation.ts';
import dockerAgent from './docker-agent.ts';

const target = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0' };
const entry = (tool: string, decision: Decision, conditions: readonly Condition[] = []) => ({
  tool,
  recommendation: {
    decision,
    reason: '',
    conditions,
    withoutConditions: conditions.length > 0 ? ({ kind: 'hide' } as const) : undefined,
  },
});
const switchedOff: Condition = { argument: 'force', operator: 'is-not', value: true, why: '' };

const kinds = (permissions: string, rest = ''): string[] => {
  const decide = dockerAgent.evaluate(`permissions:\n${permissions}\n${rest}`, target);
  return ['get_issue', 'delete_repo', 'Create_Issue'].map((tool) => decide(tool, { name: 'prod/1', n: 5e6 }).kind);
};

describe('Docker Agent', () => {
  test.each([
    ['  allow: ["github_*"]', 'allow', 'allow', 'allow'],
    ['  allow: ["*"]', 'allow', 'allow', 'allow'],
    ['  allow: ["mcp:github:*", "github:*", "get_issue"]', 'ask', 'ask', 'ask'],
    ['  allow: ["GitHub_Get_?ssue", "github_create_issue"]', 'allow', 'ask', 'allow'],
    ['  allow: ["github_*"]\n  deny: ["github_delete_*"]', 'allow', 'deny', 'allow'],
    ['  allow: ["github_*"]\n  ask: ["github_delete_repo"]', 'allow', 'allow', 'allow'],
    ['  allow: ["github_[^d]*"]', 'allow', 'ask', 'allow'],
    ['  allow: ["github_*:name=prod*"]', 'allow', 'allow', 'allow'],
    ['  allow: ["github_*:name=prod"]', 'ask', 'ask', 'ask'],
    ['  allow: ["github_*:missing=*"]', 'ask', 'ask', 'ask'],
    ['  allow: ["github_*"]\n  deny: ["github_*:n=5e+06:name=PROD/?"]', 'deny', 'deny', 'deny'],
  ])('%s', (permissions, ...expected) => expect(kinds(permissions)).toEqual(expected));

  test.each([
    ['autonomous', 'allow'],
    ['strict', 'ask'],
    ['balanced', 'ask'],
    ['restricted', 'deny'],
  ])('in the safety mode %s, what no entry allows or denies is %s', (mode, kind) => {
    expect(kinds('  ask: ["github_*"]', `runtime: {safety: ${mode}}`)).toEqual([kind, kind, kind]);
    const own = `agents: {root: {safety: ${mode}, toolsets: [{type: mcp, name: github}]}}`;
    expect(kinds('  ask: ["github_*"]', own)).toEqual([kind, kind, kind]);
    const said = dockerAgent.remarks?.(`permissions: {}\n${own}`, target) ?? [];
    expect(said.length).toBe(mode === 'strict' ? 0 : 1);
  });

  test('the user’s own file holds the same below settings', () => {
    const text = 'settings:\n  safety: strict\n  permissions:\n    allow: [github_get_issue]\n';
    expect(dockerAgent.evaluate(text, target)('get_issue').kind).toBe('allow');
  });

  test('a server’s document asks about what it does not name, whatever a server claims', () => {
    const text = dockerAgent.render(target, [entry('get_issue', { kind: 'allow' })], 'server');
    expect(text).toBe('permissions:\n  allow:\n    - github_get_issue\n  ask:\n    - github_*\n');
  });

  test('of tools whose names differ in capitals none is allowed that another forbids', () => {
    const text = dockerAgent.render(
      target,
      [entry('Purge', { kind: 'ask' }), entry('purge', { kind: 'allow' }), entry('get', { kind: 'allow' })],
      'server',
    );
    const decide = dockerAgent.evaluate(text, target);
    expect(['Purge', 'purge', 'get'].map((tool) => decide(tool).kind)).toEqual(['ask', 'ask', 'allow']);
  });

  test('a switch is refused when it is on, and when it is no switch', () => {
    const guarded = entry('push', { kind: 'allow' }, [switchedOff]);
    expect(dockerAgent.enforce(guarded, target, 'tool').badge).toBe('enforced');
    const decide = dockerAgent.evaluate(dockerAgent.render(target, [guarded], 'tool'), target);
    const kindOf = (force: unknown) => decide('push', { force }).kind;
    expect([decide('push').kind, kindOf(false)]).toEqual(['allow', 'allow']);
    expect([true, 1, 'true', 'yes', null, [], {}].map(kindOf)).toEqual(Array(7).fill('deny'));
    const named = entry('push', { kind: 'allow' }, [{ ...switchedOff, argument: 'skip-trash' }]);
    expect(dockerAgent.enforce(named, target, 'tool').badge).toBe('denies instead');
  });

  test('a merged snippet takes the place of entries with tests, in any capitals', () => {
    const before = 'permissions:\n  deny:\n    - GitHub_Push:force=true\n    - github_push_all\n';
    const snippet = dockerAgent.render(target, [entry('push', { kind: 'ask' })], 'tool');
    expect(dockerAgent.merged(before, snippet, target, ['push'])).toBe(
      'permissions:\n  deny:\n    - github_push_all\n  ask:\n    - github_push\n',
    );
  });

  test.each(['permissions: {alow: []}', 'permissions: [x]', 'runtime: {safety: yolo}', 'permissions: {deny: [3]}'])(
    'refuses %s',
    (text) => expect(() => dockerAgent.evaluate(text, target)).toThrow(/^[^\n]+$/),
  );
});
