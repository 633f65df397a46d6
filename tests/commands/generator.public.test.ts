import { execFileSync } from 'node:child_process';
import { createServer, type IncomingMessage } from 'node:http';
import { type AddressInfo } from 'node:net';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { packCatalogue } from '../../scripts/pack/catalogue-package.ts';
import {
  bytesBelow,
  committedManifests,
  generatorIn,
  textsBelow,
  writeServer,
  type Generator,
} from './generator-folder.ts';

const manifests = committedManifests(12);
const root = mkdtempSync(join(tmpdir(), 'generator-'));
afterAll(() => rmSync(root, { recursive: true }));

/** Serves what was built there and looks at one page. */
async function served(generator: Generator, path: string): Promise<string> {
  const server = generator.start(['serve', '--port', '4391']);
  try {
    const [, address = ''] = await server.until(/at (http:\S+)/);
    return await (await fetch(new URL(path, address))).text();
  } finally {
    await server.stop();
  }
}

describe('the program from its sources', { timeout: 240_000 }, () => {
  const folder = join(root, 'mine');
  const generator = generatorIn(root, 'scripts/tool-risk-catalogue.ts');
  const mine = generatorIn(folder, 'scripts/tool-risk-catalogue.ts');
  const facts = (id: string) =>
    parse(readFileSync(join(folder, 'catalog/servers', id, 'server.yaml'), 'utf8')) as { match?: object };

  test('init makes a folder and overwrites nothing', async () => {
    mkdirSync(folder);
    writeFileSync(join(folder, 'README.md'), 'ours');
    // As `npm install tool-risk-catalogue` makes it, before anybody says init.
    writeFileSync(
      join(folder, 'package.json'),
      '{\n  "dependencies": {\n    "tool-risk-catalogue": "^0.1.0"\n  }\n}\n',
    );
    const made = await generator.run(['init', 'mine', '--organisation', 'Acme Security']);
    expect(made).toMatchObject({ code: 0, err: '' });
    expect(made.out).toContain('kept  mine/README.md');
    expect(readFileSync(join(folder, 'README.md'), 'utf8')).toBe('ours');
    expect(made.out).toContain('kept  mine/package.json, with the scripts check, dev, build, serve added');
    expect(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).toMatchObject({
      dependencies: { 'tool-risk-catalogue': '^0.1.0' },
      scripts: { build: 'tool-risk-catalogue build' },
    });
    const again = await generator.run(['init', 'mine']);
    expect(again).toMatchObject({ code: 2, out: '' });
    expect(again.err).toMatch(/^mine\/catalog: is there already; [^\n]*\n$/);
  });

  test('add files twelve captures, each under its package', async () => {
    expect(await mine.run(['add', ...manifests])).toMatchObject({ code: 0, err: '' });
    const filed = readdirSync(join(folder, 'catalog/servers'), { recursive: true, encoding: 'utf8' });
    expect(filed.filter((path) => path.endsWith('.json'))).toHaveLength(13);
  });

  test('add reads a manifest from standard input, and says no to a broken one with one line', async () => {
    const tools = '{"tools":[{"name":"wipe_disk","input_schema":{"type":"object"}}]}';
    const words = ['add', '-', '--id', 'acme/disk', '--version', '3.0.0', '--package', 'pkg:pypi/acme-disk@3.0.0'];
    expect(await mine.run(words, tools)).toMatchObject({ code: 0, err: '' });
    const capture = readFileSync(join(folder, 'catalog/servers/acme/disk/captures/3.0.0.json'), 'utf8');
    expect(JSON.parse(capture)).toMatchObject({ transport: 'none', tools: [{ name: 'wipe_disk' }] });
    expect(facts('acme/disk').match).toEqual({ packages: ['pkg:pypi/acme-disk'] });
    const { code, err } = await mine.run(['add', '-', '--id', 'acme/broken'], '{"tools":[{"nme":"a"}]}');
    expect({ code, lines: err.trim().split('\n') }).toEqual({
      code: 2,
      lines: [expect.stringContaining('- (/tools/0)')],
    });
    expect(existsSync(join(folder, 'catalog/servers/acme/broken'))).toBe(false);
    expect(await mine.run(['add', '-', '--version', '../x'], tools)).toMatchObject({
      code: 2,
      err: expect.stringContaining('a version names a file') as string,
    });
  });

  test('add starts a command, asks an address, and does both for a configuration; no secret is printed or kept', async () => {
    const seen: (string | undefined)[] = [];
    const http = createServer(
      (request, response) =>
        void answer(request).then((body) => {
          seen.push(request.headers.authorization);
          response.writeHead(body === undefined ? 202 : 200, { 'content-type': 'application/json' }).end(body);
        }),
    );
    await new Promise<void>((done) => http.listen(0, '127.0.0.1', done));
    try {
      const address = `http://127.0.0.1:${String((http.address() as AddressInfo).port)}/mcp`;
      mkdirSync(join(folder, 'desk-notes'));
      const script = writeServer(join(folder, 'desk-notes'));
      expect(await mine.run(['add', '--', 'node', 'desk-notes/server.mjs', '--key', 'hush'])).toMatchObject({
        code: 0,
        err: '',
      });
      expect(facts('acme-security/desk-notes').match).toEqual({ commands: ['desk-notes/server.mjs'] });
      const asked = await mine.run(['add', address, '--header', 'Authorization: Bearer hush-0123456789']);
      expect(asked).toMatchObject({ code: 0, err: '' });
      expect(seen).toContain('Bearer hush-0123456789');
      expect(facts('acme-security/remote').match).toEqual({ urls: [address] });
      const config = {
        mcpServers: {
          pad: { command: 'node', args: [script], env: { PAD_KEY: 'hush' } },
          wire: { url: address, headers: { Authorization: 'Bearer hush-9876543210' } },
          gone: { command: 'no-such-program-here' },
        },
      };
      writeFileSync(join(folder, 'clients.json'), JSON.stringify(config));
      const configured = await mine.run(['add', 'clients.json']);
      expect(configured.code).toBe(2);
      expect(configured.err).toMatch(/^clients\.json \(gone\): could not be started[^\n]*\n$/);
      expect(seen).toContain('Bearer hush-9876543210');
      expect(existsSync(join(folder, 'catalog/servers/acme-security/pad/captures/1.2.0.json'))).toBe(true);
      expect(existsSync(join(folder, 'catalog/servers/acme-security/wire/captures/0.1.0.json'))).toBe(true);
      expect(asked.out + configured.out + configured.err + textsBelow(join(folder, 'catalog')).join('')).not.toContain(
        'hush',
      );
    } finally {
      http.close();
    }
  });

  test('check says what is wrong, by file and place, and then that nothing is', async () => {
    const path = join(folder, 'catalog/servers/acme/disk/server.yaml');
    const right = readFileSync(path, 'utf8');
    writeFileSync(path, `${right}licens: MIT\n`);
    const wrong = await mine.run(['check']);
    expect(wrong).toMatchObject({ code: 2, out: '' });
    expect(wrong.err).toMatch(/^catalog\/servers\/acme\/disk\/server\.yaml: unknown key “licens”[^\n]*\n1 problem\n$/);
    writeFileSync(path, right);
    expect(await mine.run(['check'])).toMatchObject({ code: 0, err: '' });
    const site = join(folder, 'catalog/site.yaml');
    const ours = readFileSync(site, 'utf8');
    writeFileSync(site, ours.replace('formatVersion: 1', 'formatVersion: 2\nnovelty: true'));
    expect((await mine.run(['check'])).err).toMatch(
      /^catalog\/site\.yaml \(formatVersion\): the folder is written in format 2[^\n]*newer version[^\n]*\n1 problem\n$/,
    );
    writeFileSync(site, ours);
  });

  test('dev shows what changes, says what is wrong and keeps what was right, and leaves nothing behind', async () => {
    const dev = mine.start(['dev', '--port', '4393']);
    try {
      const [, address = ''] = await dev.until(/at (http:\S+)/);
      const page = async (path: string) => (await fetch(new URL(path, address))).text();
      expect(await page('servers/acme/disk/')).toContain('wipe_disk');
      const capture = {
        capturedAt: '2026-11-20',
        capturedBy: 'a test',
        transport: 'none',
        tools: [{ name: 'purge_all' }],
      };
      writeFileSync(join(folder, 'catalog/servers/acme/disk/captures/3.1.0.json'), JSON.stringify(capture));
      await dev.until(/\/servers\/acme\/disk\/\n/);
      expect(await page('servers/acme/disk/')).toContain('purge_all');
      writeFileSync(join(folder, 'catalog/servers/acme/disk/captures/3.1.0.json'), '{');
      await dev.until(/3\.1\.0\.json \(line 1, column \d+\): broken JSON/);
      expect(await page('servers/acme/disk/')).toContain('purge_all');
      rmSync(join(folder, 'catalog/servers/acme/disk/captures/3.1.0.json'));
      mkdirSync(join(folder, 'catalog/glossary'));
      const term = readFileSync('catalog/glossary/agent.mdx', 'utf8').replace('term: Agent', 'term: Clerk');
      writeFileSync(join(folder, 'catalog/glossary/agent.mdx'), term);
      await expect.poll(() => page('glossary/agent/'), { timeout: 20_000 }).toContain('<h1>Clerk');
    } finally {
      expect(await dev.stop()).toBe(130);
    }
    expect(readdirSync(join(folder, '.cache/dev'))).toEqual([]);
  });

  test('build makes a site of it, with files of ours over those of the package, and serve shows it', async () => {
    expect(await mine.run(['build'])).toMatchObject({ code: 0, err: '' });
    expect(readFileSync(join(folder, 'dist/glossary/agent/index.html'), 'utf8')).toContain('Clerk');
    expect(existsSync(join(folder, 'dist/guides/rate-limits/index.html'))).toBe(true);
    expect(existsSync(join(folder, 'dist/og/servers/acme/disk.png'))).toBe(true);
    expect(readFileSync(join(folder, 'dist/data/servers.json'), 'utf8')).toContain('desk-notes/server.mjs');
    expect(await served(mine, 'servers/acme/disk/')).toContain('wipe_disk');
  });
});

/** What a server of one tool answers over HTTP. */
async function answer(request: IncomingMessage): Promise<string | undefined> {
  let text = '';
  for await (const chunk of request) text += String(chunk);
  if (text === '') return undefined;
  const { id, method, params } = JSON.parse(text) as {
    id?: number;
    method: string;
    params?: { protocolVersion: string };
  };
  if (id === undefined) return undefined;
  const hello = {
    protocolVersion: params?.protocolVersion,
    capabilities: { tools: {} },
    serverInfo: { name: 'remote', version: '0.1.0' },
  };
  const result = method === 'initialize' ? hello : { tools: [{ name: 'read_wire', inputSchema: { type: 'object' } }] };
  return JSON.stringify({ jsonrpc: '2.0', id, result });
}

describe('the packed program', { timeout: 240_000 }, () => {
  const folder = join(root, 'packed');
  const home = join(folder, 'node_modules/tool-risk-catalogue');
  const entry = join(home, 'bin/tool-risk-catalogue.js');
  const generator = generatorIn(folder, entry);

  // Installing takes minutes where nothing is cached, so the tarball is unpacked beside links to the packages it asks for.
  beforeAll(async () => {
    const tarball = await packCatalogue(root);
    const modules = dirname(home);
    mkdirSync(home, { recursive: true });
    execFileSync('tar', ['-xzf', tarball, '-C', home, '--strip-components=1']);
    for (const name of readdirSync('node_modules'))
      if (!name.startsWith('.')) symlinkSync(resolve('node_modules', name), join(modules, name));
  });

  test('asks for packages in exact versions, and for no Node', () => {
    const { dependencies } = JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as {
      dependencies: Record<string, string>;
    };
    expect(Object.keys(dependencies)).toEqual(
      expect.arrayContaining(['astro', 'fontkitten', 'stemmer', 'yaml', 'zod']),
    );
    expect(Object.keys(dependencies)).not.toContain('node');
    expect(Object.values(dependencies).every((version) => /^\d/.test(version))).toBe(true);
  });

  test('brings its pages bundled, names no place where they were, and hands on the licences of what is inside', () => {
    const bundled = textsBelow(join(home, 'bundled'));
    expect(bundled.length).toBeGreaterThan(200);
    for (const place of [resolve('.'), join(realpathSync(tmpdir()), 'pack-')])
      expect(bundled.filter((text) => text.includes(place))).toEqual([]);
    expect(readFileSync(join(home, 'LICENSES-INSIDE.txt'), 'utf8')).toMatch(/^astro [\d.]+ \(MIT\)\n\nMIT License$/m);
  });

  test('goes from an empty folder to a served site of twelve manifests', async () => {
    expect(await generator.run(['init', '.'])).toMatchObject({ code: 0, err: '' });
    expect(await generator.run(['add', ...manifests])).toMatchObject({ code: 0, err: '' });
    rmSync(join(folder, 'catalog/servers/example'), { recursive: true });
    expect(await generator.run(['check'])).toMatchObject({ code: 0, err: '' });
    const started = performance.now();
    const built = await generator.run(['build']);
    expect(built).toMatchObject({ code: 0, err: '' });
    expect(built.out).toContain('bundle (kept)');
    process.stdout.write(`twelve manifests built in ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
    expect(readdirSync(folder).sort()).toEqual([
      '.cache',
      '.github',
      '.gitignore',
      'README.md',
      'catalog',
      'dist',
      'node_modules',
      'package.json',
    ]);
    expect(await served(generator, '')).toContain('Our tool risk catalogue');
  });

  test('writes nothing into its own folder, which may be read-only, with prose of ours and while it is edited too', async () => {
    const before = bytesBelow(home);
    const path = join(folder, 'catalog/glossary/agent.mdx');
    mkdirSync(dirname(path));
    writeFileSync(path, readFileSync('catalog/glossary/agent.mdx', 'utf8').replace('term: Agent', 'term: Clerk'));
    const built = await generator.run(['build', '--out', 'with-prose']);
    expect(built).toMatchObject({ code: 0, err: '' });
    expect(built.out).not.toContain('kept)');
    expect(built.out).not.toContain('WARN');
    const dev = generator.start(['dev', '--port', '4395']);
    try {
      const [, address = ''] = await dev.until(/at (http:\S+)/);
      const page = await (await fetch(new URL('glossary/agent/', address))).text();
      expect(page).toContain('<h1>Clerk');
    } finally {
      expect(await dev.stop()).toBe(130);
    }
    rmSync(dirname(path), { recursive: true });
    expect(bytesBelow(home)).toEqual(before);
  });

  test('makes the same site, under a path too, as a package that brings no bundle and lets Astro make one', async () => {
    const facts = join(folder, 'catalog/site.yaml');
    const text = readFileSync(facts, 'utf8').replace(/^base: .*$/m, '');
    writeFileSync(facts, text.replace(/^url: .*$/m, 'url: https://intranet.example/risk/tools/'));
    expect((await generator.run(['build'])).out).toContain('bundle (kept)');
    rmSync(join(home, 'bundled'), { recursive: true });
    const anew = await generator.run(['build', '--out', 'anew']);
    expect(anew).toMatchObject({ code: 0, err: '' });
    expect(anew.out).not.toContain('kept)');
    const [dist, other] = ['dist', 'anew'].map((name) => bytesBelow(join(folder, name)));
    expect(other).toEqual(dist);
    expect(dist?.['index.html']).toContain('href="/risk/tools/_astro/');
  });

  test('says in one line that an old Node is too old', () => {
    const old = `data:text/javascript,Object.defineProperty(process,'versions',{value:{...process.versions,node:'20.20.2'}})`;
    const run = () =>
      execFileSync(process.execPath, ['--import', old, entry, 'build'], { encoding: 'utf8', stdio: 'pipe' });
    expect(run).toThrow(
      expect.objectContaining({
        status: 2,
        stderr: expect.stringMatching(/^[^\n]*needs Node 24\.15[^\n]*\n$/) as string,
      }),
    );
  });
});
