import { expect, test, describe } from 'vitest';
import { alike } from './alike.ts';
import { type Enforcement, type Format, type PolicyScope, type PolicyTarget } from './format.ts';
import { formats } from './formats.ts';
import { installed } from './proof.ts';
import { type Condition, type DecisionKind, type PolicyEntry } from './recommendation.ts';

/** Where real programs did otherwise than pages promised, found on 2026-11-25: each test fails on what was written then. */
const target: PolicyTarget = { serverKey: 'github', serverTitle: 'GitHub', version: '1.0.0' };

const format = (id: string): Format => {
  const found = formats.find((one) => one.id === id);
  if (!found) throw new Error(`no format ${id}`);
  return found;
};

const entry = (
  tool: string,
  kind: 'allow' | 'ask' | 'deny' | 'hide',
  more: Partial<PolicyEntry> = {},
): PolicyEntry => ({
  tool,
  recommendation: { decision: { kind }, reason: '', conditions: [], withoutConditions: undefined },
  ...more,
});

/** What becomes of each tool when the document of a server is installed. */
const kinds = (id: string, entries: readonly PolicyEntry[], own: PolicyTarget = target): DecisionKind[] => {
  const decide = format(id).evaluate(installed(format(id), own, entries), { ...own, tools: entries });
  return [...entries.map(({ tool }) => decide(tool).kind), decide('a_later_tool').kind];
};

const enforced = (id: string, entries: readonly PolicyEntry[], scope: PolicyScope = 'server'): Enforcement[] => {
  const others = alike(entries);
  return entries.map((one) => format(id).enforce(one, { ...target, tools: others(one.tool) }, scope));
};

const snippet = (id: string, one: PolicyEntry, own: PolicyTarget = target): string =>
  format(id).render(own, [one], 'tool');

/** All that the page of a format says about what it cannot do and what to look out for. */
const said = (id: string): string => {
  const { cannot, traps, steps, merge, about } = format(id);
  return [about, ...cannot, ...traps, ...steps(target), merge('tool'), merge('server')].join('\n');
};

const problem = (id: string, key: string): string | undefined => format(id).keyProblem?.(key);

describe('agentgateway', () => {
  const path: Condition = { argument: 'path', operator: 'inside', value: '/srv', why: 'Others are refused.' };
  const conditional = entry('write', 'allow');
  const recommendation = {
    ...conditional.recommendation,
    conditions: [path],
    withoutConditions: { kind: 'ask' } as const,
  };

  test('writes no test of arguments, which would refuse every call under a badge of enforced', () => {
    const tested = { ...conditional, recommendation };
    expect(snippet('agentgateway', tested)).not.toContain('arguments');
    expect(enforced('agentgateway', [tested])[0]).toMatchObject({ as: 'hide', badge: 'denies instead' });
  });

  test('says what else the first rule that allows closes', () => {
    for (const text of [format('agentgateway').merge('tool'), format('agentgateway').traps.join(' ')])
      expect(text).toMatch(/prompt.*resource/);
  });
});

describe('Gemini CLI', () => {
  const tools = [entry('get_issue', 'allow'), entry('create', 'ask'), entry('delete', 'hide')];

  test.each(['my server', '@scope/pkg', 'mcp', 'mcp_notes', 'k'.repeat(60)])(
    'decides about the tools of the server %s, and says what its name costs',
    (serverKey) => {
      expect(kinds('gemini-cli', tools, { ...target, serverKey }).slice(0, -1)).toEqual(['allow', 'ask', 'hide']);
      expect(problem('gemini-cli', serverKey)).toContain('tools of a later version: they are asked about');
    },
  );

  test.each(['a.b', 'under_score', 'Capitals', 'k'.repeat(25)])(
    'decides about all tools of the server %s',
    (serverKey) => {
      expect(kinds('gemini-cli', tools, { ...target, serverKey })).toEqual(['allow', 'ask', 'hide', 'hide']);
      expect(problem('gemini-cli', serverKey)).toBeUndefined();
    },
  );

  test('names tools whose names are too long for it as it shortens them', () => {
    const long = ['allow', 'ask', 'hide'].map((kind) => entry(`${kind}_${'x'.repeat(50)}_${kind}`, kind as 'allow'));
    expect(kinds('gemini-cli', long).slice(0, -1)).toEqual(['allow', 'ask', 'hide']);
    expect(enforced('gemini-cli', long).map(({ badge }) => badge)).toEqual(['enforced', 'enforced', 'enforced']);
    expect(problem('gemini-cli', 'k'.repeat(26))).toContain('25 characters');
  });

  test('writes rules above the one of a trusted server, and says to take the trust away', () => {
    const text = installed(format('gemini-cli'), target, tools);
    const priorities = [...text.matchAll(/^priority = (\d+)$/gm)].map(([, number]) => Number(number));
    expect(priorities).toHaveLength(4);
    for (const priority of priorities) expect(priority).toBeGreaterThan(200);
    expect(format('gemini-cli').steps(target).join(' ')).toMatch(/Take `trust` out/);
  });
});

describe('Codex', () => {
  test('says when a question is refused, when it is skipped and when a model answers it', () => {
    expect(said('codex')).toMatch(/refused in the sandboxes .* runs unasked in `danger-full-access`/);
    expect(said('codex')).toMatch(/auto_review.* never reaches a person/);
    expect(said('codex')).toMatch(/project counts only once its folder is trusted/);
    expect(said('codex')).not.toContain('With `approval_policy = "never"` a tool that would ask is refused.');
  });

  test('promises no question where the server’s claims decide', () => {
    const text = '[mcp_servers.github]\ncommand = "npx"\n';
    const tools = [entry('x', 'ask', { claimsReadOnly: true }), entry('y', 'ask')];
    const decide = format('codex').evaluate(text, { ...target, tools });
    expect([decide('x').kind, decide('y').kind]).toEqual(['allow', 'ask']);
    expect(format('codex').remarks?.(text, target)).toEqual([expect.stringContaining('read-only')]);
    expect(kinds('codex', tools)).toEqual(['ask', 'ask', 'hide']);
  });

  test('takes no name of a server that it would never start', () => {
    expect(['github', 'my_server', 'my-server'].map((key) => problem('codex', key))).toEqual([
      undefined,
      undefined,
      undefined,
    ]);
    for (const key of ['my server', '@scope/pkg', 'a.b']) expect(problem('codex', key)).toContain('starts no server');
  });
});

describe('Docker MCP Gateway', () => {
  const docker = format('docker-mcp-gateway');
  const after = (text: string) => {
    const decide = docker.evaluate(text, target);
    return ['x', 'y'].map((tool) => decide(tool).kind);
  };
  const enableAlone = 'docker mcp profile tools p --enable github.x\n';

  test('knows that enabling one tool of a server whose tools were all on leaves that one', () => {
    expect(after(enableAlone)).toEqual(['allow', 'hide']);
    expect(after(`docker mcp profile tools p --enable github.y\n${enableAlone}`)).toEqual(['allow', 'allow']);
    expect(after('docker mcp profile tools p --disable-all github')).toEqual(['hide', 'hide']);
    expect(
      after('docker mcp profile tools p --disable github.x && docker mcp profile tools p --enable-all github'),
    ).toEqual(['allow', 'allow']);
    expect(after('docker mcp profile tools p --disable-all github --enable github.x --disable github.x')).toEqual([
      'hide',
      'hide',
    ]);
  });

  test.each([
    ['allow', ['allow', 'allow']],
    ['hide', ['hide', 'allow']],
  ] as const)('to %s one tool switches no other off', (kind, expected) => {
    expect(after(snippet('docker-mcp-gateway', entry('x', kind)))).toEqual(expected);
    const listed = installed(docker, target, [entry('x', 'hide'), entry('y', 'allow')]);
    expect(after(docker.merged(listed, snippet('docker-mcp-gateway', entry('x', kind)), target, ['x']))).toEqual(
      expected,
    );
  });

  test('leaves other servers of the profile alone', () => {
    const text = docker.render(target, [entry('x', 'allow')], 'server');
    const other = docker.evaluate(`docker mcp profile tools p --enable-all jira\n${text}`, {
      ...target,
      serverKey: 'jira',
    });
    expect(other('x').kind).toBe('allow');
  });

  test('takes no name that Docker would cut at a dot, and reads the flag of a profile', () => {
    expect(problem('docker-mcp-gateway', 'io.github.x')).toContain('cuts');
    const dotted = docker.evaluate('docker mcp profile tools p --disable io.github.x', {
      ...target,
      serverKey: 'io.github',
    });
    expect(dotted('x').kind).toBe('allow');
    const profile = 'docker mcp gateway run --profile p --tools github:x';
    expect([after(profile), docker.remarks?.(profile, target)]).toEqual([['allow', 'hide'], []]);
    expect(() => after(`${profile} --servers github`)).toThrow('--profile');
  });
});

describe('VS Code', () => {
  const claiming = { claimsReadOnly: true };
  const tools = [
    entry('read', 'allow', claiming),
    entry('look', 'allow'),
    entry('secret', 'ask', claiming),
    entry('delete', 'hide', claiming),
  ];

  test('lets a tool run that claims to be read-only, unless its entry is false', () => {
    const decide = format('vscode').evaluate('{}', { ...target, tools });
    expect(tools.map(({ tool }) => decide(tool).kind)).toEqual(['allow', 'ask', 'allow', 'allow']);
    expect(kinds('vscode', tools)).toEqual(['allow', 'ask', 'ask', 'ask', 'allow']);
  });

  test('promises a question only where an entry demands it or nothing is claimed', () => {
    expect(enforced('vscode', tools).map(({ as, badge }) => [as, badge])).toEqual([
      ['allow', 'enforced'],
      ['ask', 'asks instead'],
      ['ask', 'enforced'],
      ['ask', 'cannot deny'],
    ]);
    const unnamed = entry('dé', 'hide', claiming);
    expect(enforced('vscode', [unnamed])[0]).toMatchObject({ as: 'allow', badge: 'cannot deny', named: false });
    expect(format('vscode').unlisted).toBe('claims');
  });

  test('does not promise a question where claims are not known', () => {
    expect(format('vscode').evaluate('{}', target)('x').kind).toBe('allow');
    expect(format('vscode').remarks?.('{}', target)).toEqual([expect.stringContaining('read-only')]);
  });

  test('writes the label of a server into an agent file in small letters with hyphens', () => {
    const own = { ...target, serverKey: 'My Server' };
    expect(snippet('vscode-agent', entry('x', 'allow'), own)).toContain('my-server/x');
    expect(kinds('vscode-agent', [entry('x', 'allow')], own)).toEqual(['allow', 'hide']);
    expect(said('vscode-agent')).toMatch(/small letters, with hyphens/);
  });
});

describe('Claude Code', () => {
  test('says what its modes, an untrusted workspace and long names do', () => {
    expect(said('claude-code')).toMatch(
      /`bypassPermissions` runs it, `plan` asks even about allowed tools, and `dontAsk`/,
    );
    expect(said('claude-code')).toMatch(/passed over until you have trusted the workspace/);
    expect(said('claude-code')).toMatch(/longer than 128 characters is dropped/);
  });

  test('promises neither to allow nor to ask about a tool whose full name is dropped', () => {
    const long = `${'x'.repeat(120)}`;
    const [allow, hide] = enforced('claude-code', [entry(long, 'allow'), entry(`y${long.slice(1)}`, 'hide')]);
    expect(allow).toMatchObject({ as: 'hide', badge: 'denies instead', named: false });
    expect(hide).toMatchObject({ as: 'hide', named: false });
    expect(allow?.why).toContain('full names are this long');
    expect(snippet('claude-code', entry(long, 'allow'))).not.toContain(long);
    expect(kinds('claude-code', [entry(long, 'allow')])[0]).toBe('hide');
    expect(enforced('claude-code', [entry('x'.repeat(115), 'allow')])[0]?.badge).toBe('enforced');
  });
});

/** Names that a target takes for one. */
const pairs: readonly (readonly [string, string, string])[] = [
  ['claude-code', 'get_file', 'get.file'],
  ['vscode-agent', 'get_file', 'get.file'],
  ['cursor', 'getFile', 'getfile'],
  ['gemini-cli', 'get_file', 'get file'],
  ['gemini-cli', `a${'x'.repeat(40)}1${'x'.repeat(30)}`, `a${'x'.repeat(40)}2${'x'.repeat(30)}`],
];

test.each(pairs)('%s: the badge of %s beside %s says that the stricter rule is for both', (id, free, other) => {
  const entries = [entry(free, 'allow'), entry(other, 'ask')];
  for (const scope of ['tool', 'server'] as const) {
    const [first, second] = enforced(id, entries, scope);
    expect(first?.badge).not.toBe('enforced');
    expect(first).toMatchObject({ as: second?.as, shares: [other] });
    expect(first?.why).toContain(`cannot tell this tool from ${other}`);
  }
  const [first, second] = kinds(id, entries);
  expect(first).toBe(second);
  const own = { ...target, tools: entries };
  const text = format(id).merged(
    format(id).start(target),
    format(id).render(own, entries.slice(0, 1), 'tool'),
    target,
    [free],
  );
  expect(format(id).evaluate(text, own)(free).kind).toBe(enforced(id, entries, 'tool')[0]?.as);
});

test('VS Code asks about both of two tools with one entry', () => {
  const entries = [
    entry('get_file', 'allow', { claimsReadOnly: true }),
    entry('get.file', 'ask', { claimsReadOnly: true }),
  ];
  expect(enforced('vscode', entries)[0]).toMatchObject({ as: 'ask', badge: 'asks instead', shares: ['get.file'] });
  expect(kinds('vscode', entries).slice(0, 2)).toEqual(['ask', 'ask']);
});

test('Cursor’s list is said to hold in one of three run modes', () => {
  expect(said('cursor')).toMatch(/three run modes, and the list decides in “Allowlist” alone/);
  expect(said('cursor')).toContain('dashboard of a team');
  expect(said('cursor')).not.toContain('Ask Every Time');
});

test('Copilot’s agent has its new name, and its configuration is said to govern reviews', () => {
  expect(format('copilot-agent').title).toBe('Copilot cloud agent');
  expect(said('copilot-agent')).toContain('code review');
});

test('a label of OpenAI takes letters, digits, hyphens and underscores', () => {
  expect(problem('openai-responses', 'my-Server_2')).toBeUndefined();
  for (const key of ['my server', 'a.b', '@scope/pkg'])
    expect(problem('openai-responses', key)).toContain('server_label');
});

test('a tool named << is quoted for Intercept', () => {
  const text = installed(format('intercept'), target, [entry('<<', 'allow'), entry('x', 'allow')]);
  expect(text).toMatch(/^ {2}"<<":/m);
  expect(snippet('intercept', entry('<<', 'deny'))).toMatch(/^ {2}"<<":/m);
  expect(kinds('intercept', [entry('<<', 'allow'), entry('x', 'hide')])).toEqual(['allow', 'hide', 'deny']);
});
