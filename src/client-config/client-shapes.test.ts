import { expect, test } from 'vitest';
import { clientConfigEntries, NamesNoServers, readClientConfig } from './client-config.ts';

const json = (value: unknown): string => JSON.stringify(value);
const brief = (text: string, path?: string) =>
  readClientConfig(text, path).map((server) => [
    server.name,
    server.transport,
    server.kind === 'package' ? server.package : server.kind === 'address' ? server.url : server.command,
    server.enabled ? 'on' : 'off',
    ...(server.project === undefined ? [] : [server.project]),
  ]);

test('~/.claude.json: servers for every folder, servers of one, and those that are off there', () => {
  const text = json({
    numStartups: 3,
    mcpServers: { notes: { type: 'stdio', command: 'npx', args: ['-y', 'notes-mcp'] } },
    projects: {
      '/home/me/shop': {
        mcpServers: { db: { command: 'uvx', args: ['db'] }, pay: { type: 'sse', url: 'https://pay.example.org/sse' } },
        disabledMcpServers: ['db'],
      },
      '/home/me/empty': { history: [] },
    },
  });
  expect(brief(text)).toEqual([
    ['notes', 'stdio', 'notes-mcp', 'on'],
    ['db', 'stdio', 'uvx', 'off', '/home/me/shop'],
    ['pay', 'sse', 'https://pay.example.org/sse', 'on', '/home/me/shop'],
  ]);
});

test('VS Code: settings.json with comments, nested or with a dot', () => {
  const servers = '{ "db": { "command": "npx", "args": ["db-mcp"], }, }';
  expect(brief(`{\n// mine\n"mcp": { "inputs": [], "servers": ${servers} }, "editor.fontSize": 12 }`)).toEqual([
    ['db', 'stdio', 'db-mcp', 'on'],
  ]);
  expect(brief(`{ "mcp.servers": ${servers} }`)).toEqual([['db', 'stdio', 'db-mcp', 'on']]);
});

test('Gemini CLI: which servers may run, and two keys for addresses', () => {
  const text = json({
    mcp: { allowed: ['a', 'b'], excluded: ['b'] },
    mcpServers: {
      a: { httpUrl: 'https://a.example.org' },
      b: { url: 'https://b.example.org' },
      c: { command: 'node' },
    },
  });
  expect(brief(text)).toEqual([
    ['a', 'http', 'https://a.example.org', 'on'],
    ['b', 'http', 'https://b.example.org', 'off'],
    ['c', 'stdio', 'node', 'off'],
  ]);
});

test('Codex: variables that are handed on, headers from variables, and a server that is off', () => {
  const text = `[mcp_servers.a]
command = "npx"
args = ["-y", "@acme/a@1.0.0"]
env_vars = ["A_TOKEN"]
enabled = false
[mcp_servers.b]
url = "https://b.example.org/mcp"
bearer_token_env_var = "B_TOKEN"
env_http_headers = { "X-Team" = "TEAM" }`;
  expect(brief(text, 'config.toml')).toEqual([
    ['a', 'stdio', '@acme/a', 'off'],
    ['b', 'http', 'https://b.example.org/mcp', 'on'],
  ]);
  const [a, b] = readClientConfig(text);
  expect([a?.env, b?.env, b?.headers]).toEqual([['A_TOKEN'], ['B_TOKEN', 'TEAM'], ['Authorization', 'X-Team']]);
});

test('Zed: a command of its own in both forms, and one that an extension brings', () => {
  const text = `{
    "context_servers": {
      "a": { "source": "custom", "command": "npx", "args": ["-y", "a-mcp"], "env": {} },
      "b": { "command": { "path": "uvx", "args": ["b-mcp"], "env": { "B": "hush" } }, "settings": {} },
      "c": { "source": "extension", "enabled": true, "settings": { "c_token": "hush" } }, // from the gallery
    },
  }`;
  expect(brief(text)).toEqual([
    ['a', 'stdio', 'a-mcp', 'on'],
    ['b', 'stdio', 'uvx', 'on'],
    ['c', 'stdio', '', 'on'],
  ]);
  expect(readClientConfig(text)[1]?.env).toEqual(['B']);
  expect(json(readClientConfig(text))).not.toContain('hush');
});

test('opencode: one list for a command, `environment`, `enabled`; its switches for tools are no servers', () => {
  const mcp = {
    a: { type: 'local', command: ['bun', 'x', 'a-mcp'], enabled: true, environment: { A: '{env:A}' } },
    b: { type: 'remote', url: 'https://b.example.org/mcp', enabled: false },
  };
  const rows = [
    ['a', 'stdio', 'a-mcp', 'on'],
    ['b', 'http', 'https://b.example.org/mcp', 'off'],
  ];
  expect(brief(json({ $schema: 'https://opencode.ai/config.json', mcp, tools: { 'a_*': false } }))).toEqual(rows);
  expect(brief(json({ mcp: { servers: mcp } }))).toEqual(rows);
});

test('Continue: a list in YAML with anchors, blocks of the hub, and the older JSON', () => {
  const yaml = `name: mine
version: 0.0.1
env: &shared
  A_KEY: hush
mcpServers:
  - name: a
    command: npx
    args: ["-y", a-mcp]
    env:
      <<: *shared
  - name: b
    type: sse
    url: https://b.example.org/sse
    requestOptions:
      headers:
        Authorization: Bearer hush
  - uses: acme/c-mcp
`;
  const rows = [
    ['a', 'stdio', 'a-mcp', 'on'],
    ['b', 'sse', 'https://b.example.org/sse', 'on'],
    ['acme/c-mcp', 'stdio', '', 'on'],
  ];
  expect(brief(yaml, '/home/me/.continue/config.yaml')).toEqual(rows);
  expect(brief(yaml)).toEqual(rows);
  expect(json(readClientConfig(yaml))).not.toContain('hush');
  expect(readClientConfig(yaml).map(({ env, headers }) => [env, headers])).toEqual([
    [['A_KEY'], []],
    [[], ['Authorization']],
    [[], []],
  ]);
  const old = {
    experimental: { modelContextProtocolServers: [{ transport: { type: 'stdio', command: 'uvx', args: [] } }] },
  };
  expect(brief(json(old))).toEqual([['server 1', 'stdio', 'uvx', 'on']]);
});

test('Continue: a file with one server in its folder of servers has the name of the file, and nowhere else', () => {
  const text = json({ command: 'npx', args: ['-y', 'a-mcp'] });
  expect(brief(text, 'x/.continue/mcpServers/notes.json')).toEqual([['notes', 'stdio', 'a-mcp', 'on']]);
  expect(() => readClientConfig(text, 'x/mcpServers/notes.json')).toThrow(NamesNoServers);
});

test('Windsurf and Cline: `serverUrl`, `disabled`', () => {
  const text = json({ mcpServers: { a: { serverUrl: 'https://a.example.org', disabled: true } } });
  expect(brief(text)).toEqual([['a', 'http', 'https://a.example.org', 'off']]);
});

test('words that are no texts: numbers are, and with anything else nobody knows what is started', () => {
  const mcpServers = {
    port: { command: 'npx', args: ['-y', 'a@1.0.0', 3000, true] },
    list: { command: 'npx', args: ['-y', ['a@1.0.0']] },
    table: { command: 'npx', args: { 0: '-y', 1: 'a@1.0.0' } },
    null: { command: ['npx', null, 'a@1.0.0'] },
    inner: { command: { path: 'npx', args: [{ package: 'a' }] } },
    number: { command: 5 },
    none: { command: 'node', args: null },
  };
  const found = readClientConfig(json({ mcpServers }));
  const loose = found.filter((one) => 'loose' in one && one.loose?.isUnderstood === false).map(({ name }) => name);
  expect(loose).toEqual(['list', 'table', 'null', 'inner', 'number']);
  expect(found[0]).toMatchObject({ kind: 'package', version: '1.0.0', args: ['3000', 'true'] });
});

test('to start a server its values are there, and nowhere else', () => {
  const [entry] = clientConfigEntries(
    json({
      mcpServers: { a: { command: 'npx', args: ['a', '--key', 'hush'], env: { A: 'hush', N: 1 }, cwd: '/srv' } },
    }),
  );
  expect(entry).toMatchObject({ command: ['npx', 'a', '--key', 'hush'], env: { A: 'hush', N: '1' }, folder: '/srv' });
});

test.each([
  ['{}', 'x.json'],
  ['{"editor.fontSize": 12}', 'settings.json'],
  ['{"mcp": {"allowed": []}}', 'settings.json'],
  ['model = "x"', 'config.toml'],
  ['name: x', 'config.yaml'],
  ['[1]', 'x.json'],
  ['"mcpServers"', undefined],
])('%s in %s names no servers', (text, path) => {
  expect(() => readClientConfig(text, path)).toThrow(path === undefined ? Error : NamesNoServers);
});

test('a configuration may hold no server yet', () => {
  expect(readClientConfig('{"mcpServers": {}}')).toEqual([]);
});
