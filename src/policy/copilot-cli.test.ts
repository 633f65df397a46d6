import { describe, expect, test } from 'vitest';
import { type PolicyTarget } from './format.ts';
import copilotCli from './formats/copilot-cli.ts';
import { type PolicyEntry } from './recommendation.ts';

/**
 * What the Copilot CLI 1.0.102 did, asked on 2026-11-26: it was started with `-p`, a model of our own that calls every
 * tool it is offered, and a server that writes down its calls. Nobody can be asked there, so a question shows as a
 * refusal that says so; without `-p` it is a question.
 */
type Kind = 'allow' | 'ask' | 'deny' | 'hide';

const entry = (tool: string, kind: Kind, claimsReadOnly = false): PolicyEntry => ({
  tool,
  recommendation: { decision: { kind }, reason: '', conditions: [], withoutConditions: undefined },
  ...(claimsReadOnly && { claimsReadOnly }),
});
const target: PolicyTarget = {
  serverKey: 'acme',
  serverTitle: 'Acme',
  version: '1.0.0',
  tools: [entry('read', 'allow', true), entry('write', 'ask'), entry('del', 'hide'), entry('a.b', 'ask')],
};
const tools = ['read', 'write', 'del', 'a.b'] as const;
const kinds = (flags: string, serverKey = 'acme'): readonly Kind[] => {
  const decide = copilotCli.evaluate(`copilot ${flags}`, { ...target, serverKey });
  return tools.map((tool) => decide(tool).kind as Kind);
};

test.each<[string, ...Kind[]]>([
  ['', 'allow', 'ask', 'ask', 'ask'],
  ['-p go', 'allow', 'deny', 'deny', 'deny'],
  ["--allow-tool 'acme(write)' --deny-tool 'acme(del)' --allow-tool 'acme(a.b)'", 'allow', 'allow', 'deny', 'ask'],
  ["--allow-tool 'acme(a-b)' 'acme(write)'", 'allow', 'allow', 'ask', 'allow'],
  ["--allow-tool 'Acme(write)' 'acme(*)' 'acme(w*)' 'acme(del),acme(x)'", 'allow', 'ask', 'allow', 'ask'],
  ["--allow-tool='acme(write)' --excluded-tools=acme/del --excluded-tools=acme/read", 'hide', 'allow', 'hide', 'ask'],
  ["--allow-tool acme --excluded-tools 'acme(write)' acme-del acme/read", 'hide', 'allow', 'hide', 'allow'],
  ["--available-tools 'builtin:*' acme/read 'acme(write)' mcp:acme-del acme/a.b", 'allow', 'hide', 'ask', 'ask'],
  ["--allow-all-tools --deny-tool 'acme(del)'", 'allow', 'allow', 'deny', 'allow'],
  ["--allow-all-tools --excluded-tools 'acme/*'", 'hide', 'hide', 'hide', 'hide'],
  ["--deny-tool acme --allow-tool 'acme(write)'", 'deny', 'deny', 'deny', 'deny'],
  ["--deny-tool 'acme(Read)'", 'allow', 'ask', 'ask', 'ask'],
])('copilot %s', (flags, ...expected) => {
  expect(kinds(flags)).toEqual(expected);
});

test('rules take the server’s name as it is, and none where the full name is cut', () => {
  expect(kinds("--allow-tool '@acme/pkg(write)' --excluded-tools @acme/pkg/a.b", '@acme/pkg')).toEqual([
    ...(['allow', 'allow', 'ask', 'hide'] as const),
  ]);
  const key = 'k'.repeat(60);
  expect(kinds(`--allow-tool '${key}(write)' --excluded-tools ${key}/read`, key)).toEqual([
    'hide',
    'ask',
    'ask',
    'ask',
  ]);
});

test.each(["--allow-tool 'my acme(write)'", "--deny-tool 'acme:x(write)'", "--allow-tool '工(write)'"])(
  'does not start with %s',
  (flags) => {
    expect(() => kinds(flags)).toThrow(/^[^\n]*expected server\(tool\)[^\n]*$/);
  },
);

test.each([
  ['acme', false],
  ['@acme/pkg', false],
  ['acme.x_Y-z', false],
  ['my acme', true],
  ['acme:x', true],
  ['shell', true],
])('the server’s name %s is a problem: %s', (key, isProblem) => {
  expect(copilotCli.keyProblem?.(key) !== undefined).toBe(isProblem);
});

describe('a claim to be read-only', () => {
  test.each<[Kind, boolean, Kind, string]>([
    ['ask', false, 'ask', 'enforced'],
    ['ask', true, 'hide', 'denies instead'],
    ['allow', true, 'allow', 'enforced'],
    ['hide', true, 'hide', 'enforced'],
  ])('makes of “%s” (claims: %s) “%s”, %s', (kind, claims, as, badge) => {
    const enforcement = copilotCli.enforce(entry('x', kind, claims), target, 'server');
    expect([enforcement.as, enforcement.badge]).toEqual([as, badge]);
  });

  test('leaves a tool that is to be asked about no way but out', () => {
    const text = copilotCli.render(target, [entry('read', 'ask', true), entry('write', 'ask')], 'server');
    expect(text).toBe('copilot \\\n  --excluded-tools=acme/read\n');
  });
});

test('a merge keeps the reader’s own flags and what is about other servers', () => {
  const reader = `copilot --model gpt -i "it's me" --deny-tool 'acme(read)' 'shell(rm)' --excluded-tools acme-write jira/x`;
  const snippet = copilotCli.render(target, [entry('read', 'allow'), entry('write', 'ask')], 'tool');
  const text = copilotCli.merged(reader, snippet, target, ['read', 'write']);
  expect(text.split(' \\\n  ')).toEqual([
    `copilot --model gpt -i "it's me"`,
    "--allow-tool='acme(read)'",
    "--deny-tool='shell(rm)'",
    '--excluded-tools=jira/x\n',
  ]);
});

test.each<[string, readonly string[]]>([
  ["--deny-tool 'acme(a.b)'", ['“acme(a.b)”']],
  ["--excluded-tools 'acme(del)'", ['“acme(del)”']],
  ['--assisted-approval', ['a model answers']],
])('says what has no effect or is not known in %s', (flags, words) => {
  const remarks = copilotCli.remarks?.(`copilot ${flags}`, target) ?? [];
  expect(remarks).toHaveLength(words.length);
  for (const [index, word] of words.entries()) expect(remarks[index]).toContain(word);
});
