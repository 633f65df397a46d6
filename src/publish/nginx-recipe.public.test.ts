import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { site as schema } from '../manifest/site.ts';
import { headerRules, headersOf } from './response-headers.ts';

/** The recipe for nginx, as the guide prints it. */
const guide = readFileSync('catalog/guides/publishing-your-own-catalogue.mdx', 'utf8');
const recipe = /^```nginx\n(map [\s\S]*?)^```$/m.exec(guide)?.[1] ?? '';

const rules = headerRules(
  schema.parse({
    title: 'Acme',
    tagline: 'A site for a test.',
    url: 'https://tools.acme.example/risk/',
    organisation: { name: 'Acme' },
  }),
);
const addresses = [
  '/risk/',
  '/risk/method/',
  '/risk/servers/acme/notes.json',
  '/risk/data/x.csv',
  '/risk/by-hash/0a.json',
  '/risk/by-name/a.json',
  '/risk/schema/row.json',
  '/risk/build.json',
  '/risk/_astro/x.css',
];

interface Directive {
  readonly words: readonly string[];
  readonly block: readonly Directive[] | undefined;
}

/** Reads the plain part of nginx's language: words and quoted words, `;` and blocks. Throws where a text is none. */
function parseNginx(text: string): Directive[] {
  const tokens = [
    ...text.replace(/(^|\s)#.*$/gm, '').matchAll(/"((?:[^"\\]|\\.)*)"|([{};])|([^\s{};"]+(?:\{\d+\})?)/g),
  ];
  const read = (isInner: boolean): Directive[] => {
    const found: Directive[] = [];
    let words: string[] = [];
    for (let token = tokens.shift(); token; token = tokens.shift()) {
      const [, quoted, mark, word] = token;
      if (mark === ';') found.push({ words, block: undefined });
      else if (mark === '{') found.push({ words, block: read(true) });
      else if (mark === '}') {
        if (!isInner || words.length > 0) throw new Error(`“}” after ${words.join(' ') || 'nothing'}`);
        return found;
      } else {
        words.push(quoted ?? word ?? '');
        continue;
      }
      words = [];
    }
    if (isInner || words.length > 0) throw new Error('a block or a line without its end');
    return found;
  };
  return read(false);
}

/** The headers that a recipe sends with the answer to an address: those of the server, with what the maps say of it. */
function headersByRecipe(directives: readonly Directive[], address: string): Record<string, string> {
  const variable = new Map(
    directives
      .filter(({ words }) => words[0] === 'map')
      .map(({ words, block = [] }) => {
        const hit = block.find(({ words: [pattern = ''] }) => new RegExp(pattern.replace(/^~/, '')).test(address));
        return [words[2] ?? '', hit?.words[1] ?? ''] as const;
      }),
  );
  const server = directives.find(({ words }) => words[0] === 'server')?.block ?? [];
  const added = server.filter(({ words }) => words[0] === 'add_header');
  const pairs = added.map(({ words: [, name = '', value = ''] }) => [name, variable.get(value) ?? value] as const);
  return Object.fromEntries(pairs.filter(([, value]) => value !== ''));
}

describe('the recipe for nginx', () => {
  const directives = parseNginx(recipe);

  test.each(addresses)('sends with %s the headers of _headers, neither more nor less', (address) => {
    expect(headersByRecipe(directives, address)).toEqual(headersOf(rules, address));
  });

  test('adds headers in one place only, since a location with one inherits none', () => {
    const server = directives.find(({ words }) => words[0] === 'server')?.block ?? [];
    const inner = server.flatMap(({ block = [] }) => block.map(({ words }) => words[0]));
    expect(inner).not.toContain('add_header');
    expect(inner).toContain('try_files');
  });

  test('what the reader of the recipe does not understand is told', () => {
    expect(() => parseNginx('server {')).toThrow();
    expect(() => parseNginx('listen 80')).toThrow();
  });
});

const program = [
  process.env['NGINX'] ?? '',
  '/usr/sbin/nginx',
  '/usr/local/sbin/nginx',
  '/usr/local/nginx/sbin/nginx',
  '/opt/homebrew/bin/nginx',
].find((path) => path !== '' && existsSync(path));

/** A free port of this machine. */
const freePort = (): Promise<number> =>
  new Promise((resolve) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => {
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });
  });

test.skipIf(program === undefined)('nginx itself takes the recipe and answers by it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'nginx-'));
  const port = await freePort();
  const put = (path: string, text: string): void => {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  };
  for (const address of addresses) put(`srv${address}${address.endsWith('/') ? 'index.html' : ''}`, address);
  put('srv/risk/404.html', 'our own 404');
  put('srv/risk/robots.txt', 'User-agent: *');
  put('srv/risk/_headers', 'secret');
  put('srv/risk/method.md', '# Method');
  const server = recipe
    .replace('listen 80;', `listen 127.0.0.1:${String(port)};`)
    .replace('/srv/acme', join(folder, 'srv'));
  const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'].map(
    (name) => `${name}_temp_path ${folder}/${name};`,
  );
  const user = process.getuid?.() === 0 ? 'user root;\n' : '';
  put(
    'nginx.conf',
    `${user}daemon off;\npid ${folder}/pid;\nerror_log stderr;\nevents {}\nhttp {\naccess_log off;\n${temporary.join('\n')}\n${server}}\n`,
  );
  const command = ['-p', folder, '-c', join(folder, 'nginx.conf'), '-e', 'stderr'];
  try {
    const tried = spawnSync(program ?? '', [...command, '-t'], { encoding: 'utf8' });
    expect(tried.status, tried.stderr).toBe(0);
    const running = spawn(program ?? '', command, { stdio: 'ignore' });
    try {
      const ask = (path: string) => fetch(`http://127.0.0.1:${String(port)}${path}`, { redirect: 'manual' });
      await expect
        .poll(
          () =>
            ask('/risk/').then(
              ({ status }) => status,
              () => 0,
            ),
          { timeout: 20_000 },
        )
        .toBe(200);
      for (const address of addresses) {
        const response = await ask(address);
        expect([await response.text(), response.status]).toEqual([address, 200]);
        for (const name of rules.flatMap(({ headers }) => Object.keys(headers)))
          expect(response.headers.get(name) ?? undefined, `${address} ${name}`).toBe(headersOf(rules, address)[name]);
      }
      const missing = await ask('/risk/nothing/');
      expect([missing.status, await missing.text(), missing.headers.get('x-content-type-options')]).toEqual([
        404,
        'our own 404',
        'nosniff',
      ]);
      expect((await ask('/')).headers.get('location')).toBe('/risk/');
      expect((await ask('/risk/method')).headers.get('location')).toBe('/risk/method/');
      expect(await (await ask('/robots.txt')).text()).toBe('User-agent: *');
      expect((await ask('/risk/_headers')).status).toBe(404);
      expect((await ask('/risk/method.md')).headers.get('content-type')).toBe('text/markdown; charset=utf-8');
    } finally {
      const ended = new Promise((resolve) => running.once('exit', resolve));
      running.kill('SIGTERM');
      await ended;
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});
