import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formats } from './formats.ts';
import { simulateText } from './simulate-text.ts';

const format = (id: string) => {
  const found = formats.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};
const calls = (...tools: string[]) => tools.map((tool, at) => ({ tool, at }));
const run = (id: string, text: string, server: string | undefined, ...tools: string[]) => {
  const { results, remarks } = simulateText(format(id), text, server, calls(...tools));
  return { got: results.map(({ tool, result }) => `${tool} ${result}`), remarks };
};

describe('simulateText', () => {
  const claude = JSON.stringify({
    permissions: { allow: ['mcp__github', 'mcp__jira__x'], deny: ['mcp__github__drop'] },
  });

  test('full names and bare ones are the same tools, each with its server', () => {
    expect(run('claude-code', claude, 'github', 'mcp__github__drop', 'drop', 'mcp__jira__x', 'mcp__jira__y')).toEqual({
      got: ['mcp__github__drop refused', 'drop refused', 'mcp__jira__x passes', 'mcp__jira__y asks'],
      remarks: [
        '“mcp__jira__x” is decided as a tool of the server “jira”.',
        '“mcp__jira__y” is decided as a tool of the server “jira”.',
      ],
    });
  });

  test('without a server full names tell it, and bare names are said to be guessed', () => {
    expect(run('claude-code', claude, undefined, 'mcp__github__drop')).toEqual({
      got: ['mcp__github__drop refused'],
      remarks: [],
    });
    expect(run('claude-code', claude, undefined, 'drop').remarks).toEqual([
      'No server was named: tools without one are taken for those of a server called “server”.',
    ]);
    expect(run('policylayer', '{"version":"1","default":"allow"}', undefined, 'drop').remarks).toEqual([]);
    expect(run('claude-code', claude, undefined, 'mcp__github__drop', 'drop').remarks).toHaveLength(1);
    expect(run('claude-code', claude, 'github', 'drop').remarks).toEqual([]);
  });

  test('calls of one tool count together, however they name it', () => {
    const limited = { ...format('policylayer'), callStyles: ['server:tool'] as const };
    const limits = [{ counter: 'c', window: 'minute', max: 2, scope: 'grant' }];
    const text = JSON.stringify({ version: '1', default: 'deny', tools: { a: { limits } } });
    const { results } = simulateText(limited, text, 's', calls('a', 's:a', 'a'));
    expect(results.map(({ result }) => result)).toEqual(['passes', 'passes', 'refused']);
  });

  test.each([
    ['codex', 'a = = 1\nb'],
    ['codex', 'mcp_servers = []'],
    ['gemini-cli', '[[rule]]\ntoolName = 3\n'],
    ['intercept', 'tools: [\n  a: {'],
    ['intercept', 'a: &a [*a]\n'],
    ['agentgateway', 'mcp: {policies: {mcpAuthorization: {rules: [{allow: "true"}]}}, targets: []}'],
    ['toolhive', '{"version":"1.0"}'],
    ['vscode', '{"chat.tools.global.autoApprove": yes}'],
    ['vscode-agent', '---\ntools: 3\n---\n'],
    ['docker-mcp-gateway', 'docker run x\n; ls'],
    ['policylayer', 'null'],
  ])('%s: a broken text ends in one line: %j', (id, text) => {
    expect(() => run(id, text, 'github', 'a')).toThrow(/^[^\n]+$/);
  });
});

/** Keys and words of all formats, so that arbitrary documents reach what lies behind their first check. */
const word = fc.constantFrom(
  ...'permissions allow ask deny defaultMode mcpServers mcp_servers github tools mcp excluded trust version default hide'.split(
    ' ',
  ),
  ...'conditions deny_if limits path op value rule toolName mcpName decision priority configs type mcp_toolset'.split(
    ' ',
  ),
  ...[
    'mcp__github',
    'mcp__*',
    '*',
    'mcp_github_*',
    'Mcp(github:*)',
    'github:*',
    '1',
    'never',
    'args.a',
    '__proto__',
    'constructor',
  ],
);
const leaf = fc.oneof(word, fc.string(), fc.boolean(), fc.integer(), fc.constant(null));
const { document } = fc.letrec<{ document: unknown }>((tie) => ({
  document: fc.oneof(
    { depthSize: 'small' },
    leaf,
    fc.array(tie('document'), { maxLength: 4 }),
    fc.dictionary(fc.oneof(word, fc.string()), tie('document'), { maxKeys: 5 }),
  ),
}));
const text = fc.oneof(
  document.map((value) => JSON.stringify(value)),
  fc.string(),
  fc
    .array(fc.tuple(word, word), { maxLength: 6 })
    .map((pairs) => pairs.map(([key, value]) => `${key} = "${value}"`).join('\n')),
  fc
    .array(fc.tuple(word, leaf), { maxLength: 6 })
    .map((pairs) => `[[rule]]\n${pairs.map(([key, value]) => `${key} = ${JSON.stringify(value) ?? '1'}`).join('\n')}`),
  fc
    .array(fc.tuple(word, leaf), { maxLength: 6 })
    .map((pairs) => `---\n${pairs.map(([key, value]) => `${key}: ${JSON.stringify(value) ?? ''}`).join('\n')}\n---\n`),
  fc.array(word).map((words) => `docker mcp gateway run ${words.map((one) => `--tools ${one}`).join(' ')}`),
);

describe.each(formats)('$id', (one) => {
  test('whatever text it is given and whatever is called, it decides or refuses in one line', () => {
    const call = fc.record({
      tool: fc.oneof(fc.string({ minLength: 1 }), word),
      args: fc.dictionary(fc.string(), fc.jsonValue()),
      at: fc.nat(),
    });
    fc.assert(
      fc.property(
        text,
        fc.option(fc.oneof(word, fc.string({ minLength: 1 })), { nil: undefined }),
        fc.array(call, { maxLength: 5 }),
        (policy, server, list) => {
          try {
            expect(simulateText(one, policy, server, list).results).toHaveLength(list.length);
          } catch (error) {
            if (!(error instanceof Error) || error.name !== 'Error') throw error;
            expect(error.message).toMatch(/^[^\n]+$/);
          }
        },
      ),
      { numRuns: 150 },
    );
  });
});
