import { describe, expect, test } from 'vitest';
import continueCli from './continue-cli.ts';

const target = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0' };
const kinds = (text: string): string[] => {
  const decide = continueCli.evaluate(text, target);
  return ['get_issue', 'delete_repo', 'Read'].map((tool) => decide(tool, { pattern: 'a/b' }).kind);
};

describe('Continue CLI', () => {
  test.each([
    ['', 'ask', 'ask', 'allow'],
    ['allow: [get_issue]', 'allow', 'ask', 'allow'],
    ['allow: ["*"]', 'allow', 'allow', 'allow'],
    ['allow: ["get_?ssue", "*_repo"]', 'allow', 'allow', 'allow'],
    ['allow: [Get_Issue, mcp__github__get_issue, "github:get_issue"]', 'ask', 'ask', 'allow'],
    ['allow: ["*"]\nask: [delete_repo]\nexclude: [get_*]', 'hide', 'ask', 'allow'],
    ['allow: [get_issue]\nask: ["*"]', 'ask', 'ask', 'ask'],
    ['exclude: [Read]', 'ask', 'ask', 'hide'],
    ['allow: ["get_issue(*)", "delete_repo( )"]', 'allow', 'allow', 'allow'],
    ['allow: ["get_issue(a/*)", "delete_repo(a/c)"]', 'allow', 'ask', 'allow'],
    ['allow: [" get_issue "]\nask:\nexclude: []', 'allow', 'ask', 'allow'],
  ])('%s', (text, ...expected) => expect(kinds(text)).toEqual(expected));

  test.each(['allowed: [x]', 'allow: x', 'allow: ["a(b"]', 'allow: ["(b)"]', 'allow: [3]', '- x', 'text', 'a: ['])(
    'passes over, or does not start with, %s',
    (text) => expect(() => continueCli.evaluate(text, target)).toThrow(/^[^\n]/),
  );

  test('names what has no effect', () => {
    const said = (text: string) => continueCli.remarks?.(text, target) ?? [];
    expect(said('allow: [mcp__github__x]')).toEqual([expect.stringContaining('by its own name')]);
    expect(said('ask: ["get_issue(prod*)"]')).toEqual([expect.stringContaining('called “pattern”')]);
    expect(said('ask: ["Bash(git push*)", "get_issue(*)"]')).toEqual([]);
  });
});
