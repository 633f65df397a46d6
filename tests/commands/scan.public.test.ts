import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { runIn, type Ran } from './run.ts';

const hush = 'hush0123456789hush0123';
const catalog = resolve('catalog');
const twoPages = resolve('tests/fixtures/servers/two-pages.mjs');
let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'scan-'));
  const files = {
    'project/.mcp.json': JSON.stringify({
      mcpServers: {
        files: { command: 'npx', args: ['-y', 'fast-filesystem-mcp', '--token', hush], env: { A_KEY: hush } },
      },
    }),
    'project/.vscode/settings.json': '{ "editor.fontSize": 12 } // no servers',
    'project/.vscode/mcp.json': Buffer.from(
      `\uFEFF{ "servers": { "mine": { "command": "\${env:MINE}", "args": ["${twoPages}"], }, } }`,
      'utf16le',
    ),
    'home/.claude.json': JSON.stringify({
      projects: {
        '/srv/shop': { mcpServers: { pay: { type: 'http', url: `https://pay.example.org/mcp?key=${hush}` } } },
      },
    }),
    'home/.codex/config.toml': '[mcp_servers.docs]\ncommand = "uvx"\nargs = ["docs-mcp==1.2.0"]\nenabled = false\n',
    'home/.gemini/settings.json': `{ "mcpServers": { "a": ${hush} } }`,
    'continue/.continue/mcpServers/notes.yaml': `name: x\nmcpServers:\n  - name: notes\n    command: npx\n    args: [notes-mcp, --token, ${hush}]\n`,
    'continue/.continue/mcpServers/mail.json': JSON.stringify({ command: 'npx', args: ['mail-mcp'] }),
    'continue/.continue/mcpServers/copied.json': JSON.stringify({
      mcpServers: { copied: { command: 'npx', args: ['c'] } },
    }),
    'continue/.continue/mcpServers/readme.md': 'mcpServers',
    'continue/.continue/agents/helper.yaml': 'name: helper\nmcpServers:\n  - uses: acme/d-mcp\n',
    'empty/readme.txt': '',
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
});
afterAll(() => rmSync(folder, { recursive: true }));

function scan(cwd: string, ...args: string[]): Ran {
  const home = join(folder, 'home');
  const environment = { ...process.env, HOME: home, MINE: process.execPath, XDG_CONFIG_HOME: join(home, '.config') };
  for (const name of ['CODEX_HOME', 'CLAUDE_CONFIG_DIR', 'COPILOT_HOME']) Reflect.deleteProperty(environment, name);
  const ran = runIn(join(folder, cwd), 'scan', args, '', environment);
  expect(ran.out + ran.err).not.toContain(hush);
  return ran;
}

interface Scanned {
  readonly files: readonly { readonly file: string; readonly servers: readonly Record<string, unknown>[] }[];
}

test('the usual places: what each server is and what is known of it, no secret, and what cannot be read', () => {
  const { code, out, err } = scan('project', '--format', 'json', '--catalog', catalog);
  const { files } = JSON.parse(out) as Scanned;
  const servers = files.flatMap((one) => one.servers);
  expect(
    servers.map(({ name, project, enabled, package: purl, url, known }) => [
      name,
      project,
      enabled,
      purl ?? url,
      known,
    ]),
  ).toEqual([
    ['files', undefined, true, 'pkg:npm/fast-filesystem-mcp', 'catalogue: npm/fast-filesystem-mcp'],
    ['mine', undefined, true, undefined, undefined],
    ['pay', '/srv/shop', true, 'https://pay.example.org/mcp?key=dummy', undefined],
    ['docs', undefined, false, 'pkg:pypi/docs-mcp@1.2.0', undefined],
  ]);
  expect(servers[0]).toMatchObject({ env: ['A_KEY'], secrets: ['args[3] (after --token)', 'env.A_KEY'] });
  expect((servers[0]?.['tools'] as unknown[])[0]).toMatchObject({ category: 'Destructive', risk: 'critical' });
  expect(err).toMatch(/^[^\n]*settings\.json: line 1, column \d+: broken JSON[^\n]*\n$/);
  expect(code).toBe(2);
});

test('every file in the folders of Continue is looked at, for a project’s folder and for the working one', () => {
  const names = (out: string) =>
    (JSON.parse(out) as Scanned).files
      .filter(({ file }) => file.includes('.continue'))
      .map(({ file, servers }) => [file.split('/').at(-1), servers.map(({ name }) => name)]);
  const found = [
    ['copied.json', ['copied']],
    ['mail.json', ['mail']],
    ['notes.yaml', ['notes']],
    ['helper.yaml', ['acme/d-mcp']],
  ];
  const named = scan('.', 'continue', '--format', 'json');
  expect([named.code, named.err, names(named.out)]).toEqual([0, '', found]);
  expect(names(scan('continue', '--format', 'json').out)).toEqual(found);
});

test('a project’s folder, started: a table for people, and --fail-on in any letter case', () => {
  const { code, out, err } = scan('.', 'project/.vscode/mcp.json', '--start', '--timeout', '50', '--fail-on', 'High');
  expect([code, err]).toEqual([0, '']);
  expect(out).toMatch(
    /^project\/\.vscode\/mcp\.json\nserver +what it is +tools +the worst of them\n[- ]+\nmine +starts .* 3 +first/,
  );
  expect(scan('.', 'project', '--fail-on', 'SECRETS').code).toBe(1);
});

test.each([
  [
    'moves',
    { command: 'bash', args: ['-lc', 'npx -y notes'] },
    /note: it: notes names no version: its tools can change/,
  ],
  [
    'is not understood',
    { command: 'npx', args: ['-y', '${PACKAGE}'] },
    /note: it: What is started is not understood \(the package: a variable/,
  ],
  ['is no table', null, /note: it: What is started is not understood \(it: its entry is no table/],
])('a start that %s is not pinned', (_what, it, note) => {
  writeFileSync(join(folder, 'empty', 'loose.json'), JSON.stringify({ mcpServers: { it } }));
  const { code, out, err } = scan('empty', 'loose.json', '--fail-on', 'unpinned');
  expect([code, err]).toEqual([1, '']);
  expect(out).toMatch(note);
});

test('a version of an image of another registry stands where a package URL has it', () => {
  const it = { command: 'docker', args: ['run', '-i', 'ghcr.io/acme/notes:1.2.3'] };
  writeFileSync(join(folder, 'empty', 'image.json'), JSON.stringify({ mcpServers: { it } }));
  const { code, out } = scan('empty', 'image.json', '--fail-on', 'unpinned,secrets', '--format', 'json');
  expect(code).toBe(0);
  expect((JSON.parse(out) as Scanned).files[0]?.servers[0]?.['package']).toBe(
    'pkg:docker/acme/notes@1.2.3?repository_url=ghcr.io',
  );
});

test.each([
  ['a folder without any', ['empty'], /^empty: no client keeps servers in this folder/],
  ['the configuration of something else', ['project/.vscode/settings.json'], /names no servers.*expected/],
  ['servers that nobody knows', ['home/.claude.json', '--fail-on', 'high'], /^--fail-on cannot pass .* pay;/],
])('%s ends in one line', (_what, args, message) => {
  const { code, err } = scan('.', ...args);
  expect(code).toBe(2);
  expect(err.trimEnd()).toMatch(message);
  expect(err.trimEnd()).not.toContain('\n');
});

test('what was neither looked up nor asked is told of once', () => {
  const { out } = scan('continue');
  expect(out.match(/no catalogue is given/g)).toHaveLength(1);
  expect(out).toMatch(/\nnote: \d+ servers are not known: [^\n]*--catalog DIR[^\n]*--start[^\n]*\n$/);
});
