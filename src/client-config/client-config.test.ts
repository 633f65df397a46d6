import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readClientConfig } from './client-config.ts';
import { purlOf } from './configured-server.ts';

const secret = 'hush-0123456789-hush';

describe('readClientConfig', () => {
  it('reads .mcp.json and claude_desktop_config.json', () => {
    const text = JSON.stringify({
      mcpServers: {
        slack: {
          command: 'npx',
          args: ['-y', '@scope/server-slack@1.2.3', '--stdio'],
          env: { SLACK_BOT_TOKEN: secret },
        },
        remote: { type: 'http', url: 'https://example.org/mcp', headers: { Authorization: secret } },
        python: { command: 'uvx', args: ['mcp-server-git'] },
      },
    });
    expect(readClientConfig(text)).toMatchObject([
      {
        kind: 'package',
        name: 'slack',
        package: '@scope/server-slack',
        version: '1.2.3',
        args: ['--stdio'],
        env: ['SLACK_BOT_TOKEN'],
      },
      { kind: 'address', name: 'remote', url: 'https://example.org/mcp' },
      { kind: 'command', name: 'python', command: 'uvx', purl: 'pkg:pypi/mcp-server-git' },
    ]);
    expect(JSON.stringify(readClientConfig(text))).not.toContain(secret);
  });

  it('reads VS Code’s mcp.json with comments and inputs', () => {
    const text = `{
      // servers of this workspace
      "inputs": [{ "type": "promptString", "id": "key", "password": true }],
      "servers": { "db": { "type": "stdio", "command": "npx.cmd", "args": ["db-mcp", "--key", "${secret}"], }, },
    }`;
    expect(readClientConfig(text)).toMatchObject([
      { kind: 'package', name: 'db', package: 'db-mcp', version: undefined, args: ['--key', 'dummy'], env: [] },
    ]);
  });

  it('reads Codex’s config.toml', () => {
    const text = `model = "gpt"
[mcp_servers.docs]
command = "npx"
args = ["-y", "docs-mcp@2.0.0"]
[mcp_servers.docs.env]
API_KEY = "${secret}"
[mcp_servers.hosted]
url = "https://example.org/mcp"`;
    expect(readClientConfig(text)).toMatchObject([
      { kind: 'package', name: 'docs', package: 'docs-mcp', version: '2.0.0', args: [], env: ['API_KEY'] },
      { kind: 'address', name: 'hosted', url: 'https://example.org/mcp' },
    ]);
  });

  it.each([
    ['npx', ['--yes', 'a@1.0.0']],
    ['cmd', ['/c', 'npx', '-y', 'a@1.0.0']],
    ['C:\\Program Files\\nodejs\\npx.cmd', ['a@1.0.0']],
    ['/usr/local/bin/bunx', ['a@1.0.0']],
    ['pnpm', ['dlx', 'a@1.0.0']],
    ['npm', ['exec', '--yes', '--', 'a@1.0.0']],
  ])('knows %s %j as a published package', (command, args) => {
    const [server] = readClientConfig(JSON.stringify({ mcpServers: { it: { command, args } } }));
    expect(server).toMatchObject({ kind: 'package', package: 'a', version: '1.0.0' });
  });

  it.each([
    ['npx', ['-y', '--package=@scope/pkg@1.0.0', 'bin', '--stdio']],
    ['npx', ['-y', '--package', '@scope/pkg@1.0.0', 'bin', '--stdio']],
    ['npx', ['-p', '@scope/pkg@1.0.0', '--', 'bin', '--stdio']],
    ['npx', ['--registry', 'https://example.org', '-p=@scope/pkg@1.0.0', 'bin', '--stdio']],
    ['cmd', ['/c', 'npx', '-y', '--package=@scope/pkg@1.0.0', 'bin', '--stdio']],
    ['npm', ['exec', '--yes', '--package=@scope/pkg@1.0.0', '--', 'bin', '--stdio']],
    ['npm', ['--yes', 'x', '-p', '@scope/pkg@1.0.0', '--', 'bin', '--stdio']],
    ['pnpm', ['--package=@scope/pkg@1.0.0', 'dlx', 'bin', '--stdio']],
    ['pnpm', ['dlx', '--package', '@scope/pkg@1.0.0', 'bin', '--stdio']],
    ['pnpx', ['--package=@scope/pkg@1.0.0', 'bin', '--stdio']],
    ['yarn', ['dlx', '-q', '-p', '@scope/pkg@1.0.0', 'bin', '--stdio']],
    ['bunx', ['--bun', '-p', '@scope/pkg@1.0.0', 'bin', '--stdio']],
    ['bun', ['x', '--package=@scope/pkg@1.0.0', 'bin', '--stdio']],
  ])('%s %j: the package is what the option names, and the program one of its own', (command, args) => {
    const [server] = readClientConfig(JSON.stringify({ mcpServers: { it: { command, args } } }));
    expect(server).toMatchObject({
      ...{ kind: 'package', name: 'it', env: [] },
      ...{ package: '@scope/pkg', version: '1.0.0', bin: 'bin', args: ['--stdio'] },
    });
  });

  it('of several packages the one named like the program is started, else the first', () => {
    const started = (...args: string[]) => {
      const [server] = readClientConfig(JSON.stringify({ mcpServers: { it: { command: 'npx', args } } }));
      return server?.kind === 'package' ? [server.package, server.bin] : [];
    };
    expect(started('-p', 'tsx', '-p', '@scope/serve@2', 'serve')).toEqual(['@scope/serve', undefined]);
    expect(started('-p', 'one', '-p', 'two', 'serve')).toEqual(['one', 'serve']);
    expect(started('-p', 'one', '-c', 'serve --stdio')).toEqual(['one', undefined]);
    expect(started('one', '-p', '8080', '--package', 'x')).toEqual(['one', undefined]);
  });

  it('reads a text with a mark, and says in one line what is no configuration', () => {
    expect(readClientConfig('\uFEFF{"mcpServers":{"a":{"command":"x"}}}')).toHaveLength(1);
    expect(readClientConfig('\uFEFF[mcp_servers.a]\ncommand = "x"\n')).toHaveLength(1);
    for (const text of [
      'mcpServers:\n  - name: a\n\tcommand: npx\n',
      '<xml/>',
      'words',
      'a: *b',
      '"',
      '{"mcpServers": {"a": hush}}',
    ])
      expect(() => readClientConfig(text)).toThrow(/^[^\n]+$/);
    expect(() => readClientConfig('{"mcpServers": {"a": hush-0123456789}}')).not.toThrow('hush');
  });

  it.each([
    ['node', ['server.js']],
    ['npm', ['run', 'serve']],
    ['npx', []],
    ['npx', ['./local/server.js']],
    ['npx', ['github:owner/repo']],
    ['npx', ['-p', 'github:owner/repo', 'bin']],
    ['npx', ['--package']],
    ['pnpm', ['exec', 'bin']],
    ['constructor', ['a']],
    ['docker', ['run', 'image']],
  ])('takes %s %j for some other command', (command, args) => {
    const [server] = readClientConfig(JSON.stringify({ mcpServers: { it: { command, args } } }));
    expect(server?.kind).toBe('command');
  });

  it.each([
    ['npx', ['-y', '@scope/a@1.0.0'], 'pkg:npm/%40scope/a'],
    ['uvx', ['--python', '3.12', 'Mcp_Server_Git==1.2', '--repository', '.'], 'pkg:pypi/mcp-server-git'],
    ['uvx', ['--from', 'tools[cli]@latest', 'serve'], 'pkg:pypi/tools'],
    ['uv', ['tool', 'run', 'tools'], 'pkg:pypi/tools'],
    ['uv', ['run', 'server.py'], undefined],
    ['pipx', ['run', 'tools'], 'pkg:pypi/tools'],
    ['docker', ['run', '-i', '--rm', '-e', 'TOKEN', 'mcp/fetch:latest'], 'pkg:docker/mcp/fetch'],
    [
      '/usr/bin/docker',
      ['run', '--name=a', '-v', '/home:/data', 'ghcr.io/github/github-mcp-server:v1', 'stdio'],
      'pkg:docker/github/github-mcp-server?repository_url=ghcr.io',
    ],
    ['docker', ['compose', 'up'], undefined],
    ['node', ['server.js'], undefined],
  ])('names the package that %s %j starts', (command, args, purl) => {
    const [server] = readClientConfig(JSON.stringify({ mcpServers: { it: { command, args } } }));
    expect(server && purlOf(server)).toBe(purl);
  });

  it('whatever a text holds, it is read, or refused in one line that repeats no long piece of it', () => {
    const word = fc.constantFrom(
      'mcpServers',
      'servers',
      'command',
      'args',
      'url',
      'env',
      'npx',
      '--package',
      '-p',
      'a@1',
      '__proto__',
      'docker',
      'run',
    );
    const value = fc.oneof(
      word,
      fc.string(),
      fc.array(fc.oneof(word, fc.string())),
      fc.dictionary(word, fc.oneof(word, fc.array(word))),
    );
    const config = fc.dictionary(word, fc.dictionary(fc.oneof(word, fc.string()), fc.dictionary(word, value)));
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string(),
          config.map((one) => JSON.stringify(one)),
        ),
        fc.string({ minLength: 12 }),
        (text, tail) => {
          for (const one of [text, `${text}${tail}`, `\uFEFF${text}`]) {
            try {
              for (const server of readClientConfig(one)) expect(typeof server.name).toBe('string');
            } catch (error) {
              if (!(error instanceof Error) || !['Error', 'SyntaxError'].includes(error.name)) throw error;
              expect(error.message).toMatch(/^[^\n]+$/);
            }
          }
        },
      ),
      { numRuns: 500 },
    );
  });

  it('no value of a variable, a header, a secret option or a query is ever in what is read, or in why it is not', () => {
    const key = fc.stringMatching(/^[a-zA-Z0-9]{24}$/).map((some) => `hush${some}`);
    fc.assert(
      fc.property(key, fc.constantFrom('', '}', ',', '\n- *', ' [x', '"'), (value, broken) => {
        const servers = {
          a: { command: 'npx', args: ['-y', 'a', `--api-key=${value}`, '--token', value], env: { A_KEY: value } },
          b: { url: `https://me:${value}@example.org/mcp/${value}9?api_key=${value}`, headers: { 'X-Key': value } },
          c: { command: `env SOME_TOKEN=${value} node x.js`, args: ['--header', `Authorization: Bearer ${value}`] },
          d: { command: 'docker', args: ['run', '-e', `A_TOKEN=${value}`, `-H`, `Authorization:${value}`, 'x/y'] },
        };
        const json = JSON.stringify({ mcpServers: servers });
        const yaml = `mcpServers:\n  - name: a\n    command: npx\n    args: ["--api-key", ${value}]\n`;
        const toml = `[mcp_servers.a]\nurl = "https://x.org"\nhttp_headers = { A = "${value}" }\n`;
        for (const text of [json, yaml, toml, `${yaml}key: *${value}`, `${toml}\n${value}`, `{"a": ${value}}`]) {
          let told: string;
          try {
            told = JSON.stringify(readClientConfig(text + broken));
          } catch (error) {
            told = error instanceof Error ? error.message : String(error);
          }
          expect(told).not.toContain(value);
        }
      }),
    );
  });

  it('says when there is nothing to read', () => {
    expect(() => readClientConfig('{}')).toThrow('names no servers');
    expect(() => readClientConfig('not [ toml')).toThrow();
  });
});
