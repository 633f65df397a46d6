import { describe, expect, test } from 'vitest';
import opencode from './formats/opencode.ts';

/**
 * What OpenCode 1.18.33 itself says, asked on 2026-11-26: `opencode debug agent build` prints the rules that it makes of
 * a file, in their order, and refuses files with a message. What it does with the rules stands in its source.
 */
type Kind = 'allow' | 'ask' | 'deny' | 'hide';

const target = { serverKey: 'acme', serverTitle: 'Acme', version: '1.0.0' };
const tools = ['read', 'write', 'delete', 'a.b'] as const;
const kinds = (document: unknown, serverKey = 'acme'): readonly Kind[] => {
  const text = typeof document === 'string' ? document : JSON.stringify(document);
  const decide = opencode.evaluate(text, { ...target, serverKey });
  return tools.map((tool) => decide(tool).kind as Kind);
};
const all = (kind: Kind): Kind[] => [kind, kind, kind, kind];

describe('the last rule that fits decides', () => {
  test.each<[unknown, readonly Kind[]]>([
    [{}, all('allow')],
    ['', all('allow')],
    [{ permission: 'ask' }, all('ask')],
    [{ permission: { 'acme_*': 'ask', acme_read: 'allow' } }, ['allow', 'ask', 'ask', 'ask']],
    [{ permission: { acme_read: 'allow', 'acme_*': 'ask' } }, all('ask')],
    [{ permission: { 'acme_*': 'ask', '*': 'deny', read: 'ask', todowrite: 'deny' } }, all('hide')],
    [{ permission: { acme_a_b: 'deny' } }, ['allow', 'allow', 'allow', 'hide']],
    [{ permission: { 'acme_a.b': 'deny', Acme_read: 'deny' } }, all('allow')],
    [{ permission: { 'acme_?ead': 'deny', 'ac*ete': 'ask' } }, ['hide', 'allow', 'ask', 'allow']],
    ['{ // why\n"permission": {"acme_*": "ask",},}', all('ask')],
  ])('%j', (document, expected) => {
    expect(kinds(document)).toEqual(expected);
  });

  test('a denial with a narrower pattern refuses calls and takes nothing away; other patterns fit no call', () => {
    expect(kinds({ permission: { acme_read: { '?': 'deny' } } })[0]).toBe('deny');
    expect(kinds({ permission: { acme_read: { '*': 'deny', 'x*': 'allow' } } })[0]).toBe('deny');
    expect(kinds({ permission: { acme_read: { 'x*': 'deny' } } })[0]).toBe('allow');
  });

  test('older switches go first, and a name in both keeps their place', () => {
    expect(kinds({ tools: { 'acme_*': false } })).toEqual(all('hide'));
    expect(kinds({ tools: { 'acme_*': false }, permission: { acme_read: 'ask' } })).toEqual([
      'ask',
      'hide',
      'hide',
      'hide',
    ]);
    expect(kinds({ tools: { acme_read: true }, permission: { 'acme_*': 'ask', acme_read: 'deny' } })[0]).toBe('ask');
  });

  test('rules of the agent that a session begins with go over all others', () => {
    const permission = { 'acme_*': 'deny' };
    expect(kinds({ permission, agent: { build: { permission: { acme_read: 'allow' } } } })[0]).toBe('allow');
    expect(kinds({ permission, agent: { other: { permission: { acme_read: 'allow' } } } })[0]).toBe('hide');
    const chosen = { default_agent: 'other', agent: { other: { tools: { acme_read: true } } } };
    expect(kinds({ permission, ...chosen })[0]).toBe('allow');
  });

  test('names are made of the server’s and the tool’s with other characters replaced', () => {
    expect(kinds({ permission: { '_scope_pkg_*': 'ask' } }, '@scope/pkg')).toEqual(all('ask'));
    expect(kinds({ permission: { '@scope/pkg_*': 'ask' } }, '@scope/pkg')).toEqual(all('allow'));
    expect(kinds({ permission: { my_server_read: 'deny' } }, 'my server')[0]).toBe('hide');
  });

  test('a server that is switched off has no tools, and names of the program’s own tools go by its rules', () => {
    expect(kinds({ mcp: { acme: { enabled: false } } })).toEqual(all('hide'));
    const decide = opencode.evaluate('{"permission": {"apply_patch": "deny"}}', { ...target, serverKey: 'apply' });
    expect(decide('patch').kind).toBe('deny');
  });
});

test.each([
  ['{"permission": {"acme_*": "asks"}}', 'permission'],
  ['{"permission": {"acme_*": {"x": "asks"}}}', 'permission'],
  ['{"permission": {"acme_*": ["ask"]}}', 'permission'],
  ['{"permission": null}', 'permission'],
  ['{"permissions": {"acme_*": "ask"}}', 'permissions'],
  ['{"permission": {"todowrite": {"*": "deny"}}}', 'todowrite'],
  ['{"tools": {"acme_*": "no"}}', 'tools'],
  ['{"permission": {"acme_*": "ask"}', 'line'],
  ['[]', 'expected'],
])('does not start with %s', (text, word) => {
  expect(() => opencode.evaluate(text, target)).toThrow(new RegExp(`^[^\\n]*${word}[^\\n]*$`));
});

test.each<[string, readonly string[]]>([
  ['{"model": "x"}', ['no “permission”']],
  [
    '{"permission": {"acme/read": "deny", "mcp__acme__read": "deny", "bash": "ask"}}',
    ['“acme/read”', '“mcp__acme__read”'],
  ],
  ['{"permission": {"acme_read": {"*": "ask", "path:*": "deny"}}}', ['“path:*” below “acme_read”']],
  ['{"permission": {"{env:NAME}_read": "deny"}}', ['variables and files', '“{env:NAME}_read”']],
  ['{"permission": {}, "agent": {"plan": {"tools": {"acme_*": true}}, "build": {}}}', ['The agent “plan”']],
])('says what has no effect or is not known in %s', (text, words) => {
  const remarks = opencode.remarks?.(text, target) ?? [];
  expect(remarks).toHaveLength(words.length);
  for (const [index, word] of words.entries()) expect(remarks[index]).toContain(word);
});

const entry = (tool: string, kind: 'allow' | 'ask' | 'deny' | 'hide') => ({
  tool,
  recommendation: { decision: { kind }, reason: '', conditions: [], withoutConditions: undefined },
});

test('a whole document begins with a question for all, and closes what the reader had opened', () => {
  const entries = [entry('read', 'allow'), entry('delete', 'hide'), entry('a.b', 'allow'), entry('a_b', 'deny')];
  const text = opencode.render(target, entries, 'server');
  expect(Object.entries((JSON.parse(text) as { permission: object }).permission)).toEqual([
    ['acme_*', 'ask'],
    ['acme_read', 'allow'],
    ['acme_delete', 'deny'],
    ['acme_a_b', 'deny'],
  ]);
  const reader =
    '{"tools": {"acme_delete": true}, "permission": {"acme_*": "allow", "acme_new": "deny", "*": "allow"}}';
  const names = entries.map(({ tool }) => tool);
  const decide = opencode.evaluate(opencode.merged(reader, text, target, names), target);
  expect(['read', 'delete', 'a.b', 'a_b', 'write'].map((tool) => decide(tool).kind)).toEqual([
    ...(['allow', 'hide', 'hide', 'hide', 'ask'] as const),
  ]);
});

test('a snippet goes over a word for all tools without losing it', () => {
  const snippet = opencode.render(target, [entry('read', 'allow')], 'tool');
  const decide = opencode.evaluate(opencode.merged('{"permission": "ask"}', snippet, target, ['read']), target);
  expect(['read', 'write'].map((tool) => decide(tool).kind)).toEqual(['allow', 'ask']);
});
