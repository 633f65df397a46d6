import { parse as parseToml } from 'smol-toml';
import { describe, expect, test } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { type Format, type PolicyScope } from './format.ts';
import bedrockAgentcore from './formats/bedrock-agentcore.ts';
import codex from './formats/codex.ts';
import geminiSettings from './formats/gemini-settings.ts';
import kiro from './formats/kiro.ts';
import { type DecisionKind, type PolicyEntry } from './recommendation.ts';

/** Texts say what they have to and nothing else: no empty lists, no tool that no rule can name, nothing about the server in a snippet. */
const target = { serverKey: 'srv', serverTitle: 'Server', version: '1.0.0' };
const entry = (tool: string, kind: Exclude<DecisionKind, 'limit'>): PolicyEntry => ({
  tool,
  recommendation: { decision: { kind }, reason: '', conditions: [], withoutConditions: undefined },
});
const [read, ask, drop] = [entry('read', 'allow'), entry('ask', 'ask'), entry('drop', 'hide')];
/** A name that none of these writes into a rule, or that is one like any other. */
const odd = entry('__proto__', 'allow');

const readers: Readonly<Record<string, (text: string) => unknown>> = {
  json: JSON.parse,
  toml: parseToml,
  yaml: (text) => parseYaml(text) as unknown,
};
const written = (format: Format, scope: PolicyScope, ...entries: PolicyEntry[]): unknown =>
  readers[format.language]?.(format.render(target, entries, scope));
const mergedInto = (format: Format, existing: string, scope: PolicyScope, ...entries: PolicyEntry[]): unknown =>
  readers[format.language]?.(
    format.merged(
      existing,
      format.render(target, entries, scope),
      target,
      entries.map(({ tool }) => tool),
    ),
  );

describe('Kiro', () => {
  const rule = (effect: string, match: string[], exclude?: string[]) => ({
    capability: 'mcp',
    effect,
    match,
    ...(exclude && { exclude }),
  });

  test.each<[PolicyScope, PolicyEntry[], object[]]>([
    ['tool', [read, odd], [rule('allow', ['srv/read'])]],
    ['tool', [ask], [rule('ask', ['srv/ask'])]],
    ['tool', [drop], [rule('deny', ['srv/drop'])]],
    ['server', [drop], [rule('ask', ['srv/*']), rule('deny', ['srv/drop'])]],
    ['server', [read, odd, ask], [rule('allow', ['srv/read']), rule('ask', ['srv/*', 'srv/ask'], ['srv/read'])]],
    ['tool', [odd], []],
  ])('a %s of %j', (scope, entries, rules) => {
    expect(written(kiro, scope, ...entries)).toEqual({ rules });
  });

  const existing = (...rules: object[]): string => JSON.stringify({ note: 'mine', rules });
  test('a snippet takes its tool out of every rule that has it, and leaves the others as they were', () => {
    const others = [{ capability: 'shell', match: ['srv/read'], effect: 'allow' }, rule('deny', ['other/read'])];
    const before = existing(
      ...others,
      rule('ask', ['srv/read', 'srv/drop']),
      rule('deny', ['srv/read']),
      rule('ask', []),
    );
    expect(mergedInto(kiro, before, 'tool', read)).toEqual({
      note: 'mine',
      rules: [...others, rule('ask', ['srv/drop']), rule('ask', []), rule('allow', ['srv/read'])],
    });
  });

  test('what a pattern still takes in becomes an exception of it, beside those that it has', () => {
    const before = existing(rule('ask', ['srv/*'], ['srv/x']), { capability: 'all', effect: 'deny' });
    expect(mergedInto(kiro, before, 'tool', read, odd)).toEqual({
      note: 'mine',
      rules: [
        rule('ask', ['srv/*'], ['srv/x', 'srv/read']),
        { capability: 'all', effect: 'deny', exclude: ['srv/read'] },
        rule('allow', ['srv/read']),
      ],
    });
  });

  test('the document of a server takes the place of the rule about all of it', () => {
    const before = existing(rule('ask', ['srv/*'], ['srv/old']), rule('allow', ['srv/old', 'other/*']));
    expect(mergedInto(kiro, before, 'server', read)).toEqual({
      note: 'mine',
      rules: [rule('allow', ['srv/old', 'other/*']), rule('allow', ['srv/read']), rule('ask', ['srv/*'], ['srv/read'])],
    });
  });

  test('says which names are none, of rules about servers alone', () => {
    const said = (...rules: object[]) => kiro.remarks?.(JSON.stringify({ rules }), target) ?? [];
    expect(
      said({ capability: 'shell', match: ['ls'], effect: 'deny' }, rule('ask', ['*', '**', 'srv/read'], ['srv/*'])),
    ).toEqual([]);
    expect(said(rule('deny', ['read', '@srv/read', 'srv/'], ['drop'])).map((line) => line.split('”')[0])).toEqual([
      '“read',
      '“@srv/read',
      '“srv/',
      '“drop',
    ]);
    expect(said({ capability: 'mcp', effect: 'deny' })).toEqual([]);
    expect(kiro.remarks?.('note: mine\n', target)).toHaveLength(2);
    expect(kiro.remarks?.('rules: []\n', target)).toEqual([]);
  });

  test('a question mark is a pattern, brackets are no part of a name', () => {
    const decide = kiro.evaluate(
      JSON.stringify({ rules: [rule('allow', ['srv/rea?']), rule('deny', ['srv/re.d'])] }),
      target,
    );
    expect([decide('read').kind, decide('reads').kind]).toEqual(['allow', 'ask']);
    expect(['a*', 'a?', 'a[b', 'a/b', '!a', 'a\\b'].filter((key) => kiro.keyProblem?.(key) === undefined)).toEqual([]);
    expect(kiro.keyProblem?.('my-server_2')).toBeUndefined();
  });
});

describe('Codex', () => {
  const tools = (own: object) => ({ mcp_servers: { srv: { tools: own } } });
  const runs = { read: { approval_mode: 'approve' } };

  test.each<[PolicyScope, PolicyEntry[], object]>([
    ['tool', [read], tools(runs)],
    ['tool', [ask], tools({ ask: { approval_mode: 'prompt' } })],
    ['tool', [drop], { disabled_tools: ['drop'] }],
    ['server', [ask], { enabled_tools: ['ask'], default_tools_approval_mode: 'prompt' }],
    ['server', [drop], { enabled_tools: [], disabled_tools: ['drop'], default_tools_approval_mode: 'prompt' }],
    [
      'server',
      [read, ask, drop, odd],
      {
        enabled_tools: ['read', 'ask'],
        disabled_tools: ['drop'],
        default_tools_approval_mode: 'prompt',
        ...tools(runs),
      },
    ],
  ])('a %s of %j', (scope, entries, expected) => {
    expect(written(codex, scope, ...entries)).toEqual(expected);
  });

  const existing =
    '[mcp_servers.srv]\ncommand = "npx"\nenabled_tools = ["ask"]\n[mcp_servers.other]\nenabled_tools = ["read"]\n';
  test('a tool that a snippet does not disable joins the list of those that there are, where there is one', () => {
    const merged = (...entries: PolicyEntry[]) =>
      (mergedInto(codex, existing, 'tool', ...entries) as { mcp_servers: Record<string, object> }).mcp_servers;
    expect(merged(read)).toEqual({
      srv: { command: 'npx', enabled_tools: ['ask', 'read'], tools: runs },
      other: { enabled_tools: ['read'] },
    });
    expect(merged(drop)['srv']).toEqual({ command: 'npx', enabled_tools: ['ask'], disabled_tools: ['drop'] });
    const open = mergedInto(codex, '[mcp_servers.srv]\ncommand = "npx"\n', 'tool', read);
    expect(open).toEqual({ mcp_servers: { srv: { command: 'npx', tools: runs } } });
  });

  test('says that claims decide where some tool that there is goes by them, and the server is on', () => {
    const said = (lines: string) =>
      (codex.remarks?.(`[mcp_servers.srv]\ncommand = "npx"\n${lines}`, target) ?? []).some((line) =>
        line.includes('“auto”'),
      );
    expect(said('')).toBe(true);
    expect(said('default_tools_approval_mode = "prompt"\n')).toBe(false);
    expect(said('enabled = false\n')).toBe(false);
    expect(said('enabled_tools = ["a", "b"]\n[mcp_servers.srv.tools.a]\napproval_mode = "approve"\n')).toBe(true);
    expect(said('enabled_tools = ["a"]\n[mcp_servers.srv.tools.a]\napproval_mode = "approve"\n')).toBe(false);
  });
});

describe('Gemini CLI, settings', () => {
  const server = (own: object) => ({ mcpServers: { srv: { ...own, trust: false } } });

  test.each<[PolicyScope, PolicyEntry[], object]>([
    ['tool', [read], {}],
    ['tool', [drop], { excludeTools: ['drop'] }],
    ['server', [read], { includeTools: ['read'] }],
    ['server', [read, ask, drop], { includeTools: ['read', 'ask'], excludeTools: ['drop'] }],
  ])('a %s of %j', (scope, entries, expected) => {
    expect(written(geminiSettings, scope, ...entries)).toEqual(server(expected));
  });

  test('a tool that a snippet does not exclude joins the list of those that there are, where there is one', () => {
    const before = (own: object): string => JSON.stringify({ mcpServers: { srv: own } });
    expect(mergedInto(geminiSettings, before({ includeTools: ['ask'] }), 'tool', read)).toEqual(
      server({ includeTools: ['ask', 'read'] }),
    );
    expect(mergedInto(geminiSettings, before({ includeTools: ['ask', 'drop'] }), 'tool', drop)).toEqual(
      server({ includeTools: ['ask'], excludeTools: ['drop'] }),
    );
    expect(mergedInto(geminiSettings, before({ excludeTools: ['read', 'drop'] }), 'tool', read)).toEqual(
      server({ excludeTools: ['drop'] }),
    );
  });
});

describe('Bedrock AgentCore', () => {
  const text = (...entries: PolicyEntry[]): string => bedrockAgentcore.render(target, entries, 'server');
  const statements = (cedar: string): string[] => cedar.match(/^(?:permit|forbid)\b/gm) ?? [];

  test('a statement for what is allowed and one for the rest, and none about nothing', () => {
    expect([text(read), text(drop), text(read, drop, ask), text(odd), text()].map(statements)).toEqual([
      ['permit'],
      ['forbid'],
      ['permit', 'forbid'],
      [],
      [],
    ]);
    expect(text(read, drop, ask).match(/"srv___\w+"/g)).toEqual(['"srv___read"', '"srv___drop"', '"srv___ask"']);
    expect(text(read, odd)).toBe(text(read));
  });

  test('merged, no blank statement is left, and a statement about nothing else goes', () => {
    const merged = (existing: string, one: PolicyEntry) =>
      bedrockAgentcore.merged(existing, text(one), target, [one.tool]);
    expect(merged('', read)).toBe(text(read));
    expect(merged(text(entry('read', 'hide')), read)).toBe(text(read));
    expect(statements(merged(text(drop), read))).toEqual(['forbid', 'permit']);
    expect(bedrockAgentcore.merged(text(read), '\n', target, [])).toBe(text(read));
  });

  test('says which names are none, and that statements are about several gateways', () => {
    const permit = (action: string, gateway = 'a'): string =>
      `permit (principal, action == AgentCore::Action::"${action}", resource == AgentCore::Gateway::"arn:aws:bedrock-agentcore:eu-west-1:123456789012:gateway/${gateway}");\n`;
    const said = (cedar: string) => bedrockAgentcore.remarks?.(cedar, target) ?? [];
    expect(said(permit('srv___read'))).toEqual([]);
    expect(said(permit('srv___read_*'))).toEqual([
      expect.stringMatching(/^“srv___read_\*” names no tool: Cedar has no patterns/),
    ]);
    expect(said(permit('srv__read'))).toEqual([expect.stringMatching(/^“srv__read” names no tool: three underscores/)]);
    expect(said(permit('srv___my_srv__read'))).toEqual([]);
    expect(said(permit('srv___read') + permit('srv___drop'))).toEqual([]);
    expect(said(permit('srv___read') + permit('srv___drop', 'b'))).toEqual([expect.stringMatching(/several gateways/)]);
    expect(said('permit (principal, action, resource is AgentCore::Gateway);')).toEqual([]);
  });
});

test.each([kiro, codex, geminiSettings, bedrockAgentcore])(
  '$id says of a document and of one entry where each goes',
  (format) => {
    expect([format.merge('server'), format.merge('tool')].map((words) => /\btool\b/.test(words))).toEqual([
      false,
      true,
    ]);
    expect(format.steps(target).length).toBeGreaterThan(1);
    expect(format.steps(target).join(' ')).toContain('srv');
  },
);
