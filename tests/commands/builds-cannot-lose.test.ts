import { spawn, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { seededRandom } from '../seeded-random.ts';
import { program } from './run.ts';

/** Set KILL_SEED to try the moments of an earlier run again, KILL_BUILDS to kill more whole builds. */
const seed = Number(process.env['KILL_SEED'] ?? Date.now() % 1_000_000);
const killedBuilds = Number(process.env['KILL_BUILDS'] ?? 2);
const random = seededRandom(seed);

let work: string;
const at = (name: string): string => join(work, name);
/** Where commands run: what they keep for the next build belongs to the test alone. */
const cwd = (): string => at('working-folder');
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'cannot-lose-'));
  mkdirSync(cwd());
});
afterEach(() => rmSync(work, { recursive: true, force: true }));

/** A catalogue whose every output file says which of two it came from. */
function writeCatalogue(name: string, servers: number): string {
  const root = at(name);
  mkdirSync(root);
  cpSync('catalog/taxonomy', join(root, 'taxonomy'), { recursive: true });
  const site = `title: ${name}\ntagline: A site for a test of builds.\nurl: https://example.org\norganisation: {name: A test}\n`;
  writeFileSync(join(root, 'site.yaml'), site);
  for (let index = 0; index < servers; index += 1) {
    const folder = join(root, 'servers/acme', `server-${String(index)}`);
    mkdirSync(join(folder, 'captures'), { recursive: true });
    writeFileSync(join(folder, 'server.yaml'), `title: ${name}\nsummary: A server of the catalogue ${name}.\n`);
    const tools = [{ name: `list_${name}`, description: `Lists what is in ${name}.` }];
    const capture = { capturedAt: '2026-11-20', capturedBy: 'a test', transport: 'stdio', tools };
    writeFileSync(join(folder, 'captures/1.0.0.json'), JSON.stringify(capture));
  }
  return root;
}

/** Every file of a folder with its text; a file that is missing or cut short makes a difference. */
const contents = (folder: string): ReadonlyMap<string, string> =>
  new Map(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => [path.slice(folder.length), readFileSync(path, 'latin1')]),
  );

type Script = 'build' | 'build-catalog';
const command = (name: Script, catalogue: string, out: string): string[] =>
  name === 'build'
    ? [resolve('scripts/tool-risk-catalogue.ts'), 'build', '--catalog', catalogue, '--out', out]
    : [program(name), '--catalog', catalogue, '--store', out];

/** Runs a command to its end and demands that it goes well. */
function make(script: Script, catalogue: string, out: string): ReadonlyMap<string, string> {
  const { status, stderr } = spawnSync(process.execPath, command(script, catalogue, out), {
    cwd: cwd(),
    encoding: 'utf8',
  });
  expect(status, stderr).toBe(0);
  return contents(out);
}

/** Starts a command; `killAfter` milliseconds later it gets SIGKILL. */
function start(
  script: Script,
  catalogue: string,
  out: string,
  killAfter?: number,
): Promise<{ code: number | null; err: string }> {
  const child = spawn(process.execPath, command(script, catalogue, out), { cwd: cwd() });
  let err = '';
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  child.stdout.resume();
  if (killAfter !== undefined) setTimeout(() => child.kill('SIGKILL'), killAfter);
  return new Promise((resolve) =>
    child.on('close', (code) => {
      resolve({ code, err });
    }),
  );
}

const leftovers = (): string[] => readdirSync(work).filter((name) => name.startsWith('.'));

test('a command killed at twelve random moments leaves the old folder or the new one, and the next one goes well', async () => {
  const [one, two] = [writeCatalogue('one', 40), writeCatalogue('two', 40)];
  const old = make('build-catalog', one, at('store'));
  const started = performance.now();
  const fresh = make('build-catalog', two, at('other'));
  const whole = performance.now() - started;
  const moments = Array.from({ length: 12 }, () => Math.round(random() * whole * 1.1));
  process.stdout.write(
    `killed after ${moments.join(', ')} of ${String(Math.round(whole))} ms (seed ${String(seed)})\n`,
  );
  const seen = { old: 0, new: 0 };
  for (const moment of moments) {
    await start('build-catalog', two, at('store'), moment);
    const found = contents(at('store'));
    const isNew = found.get('/catalogue.sqlite') === fresh.get('/catalogue.sqlite');
    expect(found).toEqual(isNew ? fresh : old);
    seen[isNew ? 'new' : 'old'] += 1;
    if (isNew) make('build-catalog', one, at('store'));
  }
  expect(seen.old).toBeGreaterThan(0);
  expect(make('build-catalog', two, at('store'))).toEqual(fresh);
  expect(leftovers()).toEqual([]);
}, 240_000);

test('a whole build: killed, out of room, twice at once, into a folder that cannot be written', async () => {
  const [one, two] = [writeCatalogue('one', 1), writeCatalogue('two', 1)];
  const site = at('site');
  const started = performance.now();
  const old = make('build', one, site);
  const whole = performance.now() - started;
  const moments = Array.from({ length: killedBuilds }, (_, index) =>
    Math.round(((index + random()) * whole) / killedBuilds),
  );
  process.stdout.write(
    `killed after ${moments.join(', ')} of ${String(Math.round(whole))} ms (seed ${String(seed)})\n`,
  );
  for (const moment of moments) {
    const { code } = await start('build', two, site, moment);
    // On a machine that has become idle meanwhile the build may have ended first.
    if (code === 0) make('build', one, site);
    expect(contents(site)).toEqual(old);
  }

  // No file may grow beyond 40 blocks of 512 bytes, as on a disk that is full; every system lets a process ask for that.
  const words = [process.execPath, ...command('build', two, site)];
  const full = spawnSync('sh', ['-c', 'trap "" XFSZ; ulimit -f 40; exec "$@"', 'sh', ...words], {
    cwd: cwd(),
    encoding: 'utf8',
  });
  expect(full.status).toBe(2);
  expect(full.stderr).toMatch(
    /(?:File too large|EFBIG|ENOSPC|cannot be written \(disk)[^\n]*\n1 problem; nothing was built and .*site\/ is as it was\n$/,
  );
  expect(full.stderr).not.toMatch(/\n\s+at /);
  expect(contents(site)).toEqual(old);

  const both = await Promise.all([start('build', two, site), start('build', two, site)]);
  expect(both.map(({ code }) => code).sort()).toEqual([0, 2]);
  expect(both.find(({ code }) => code === 2)?.err).toMatch(/^another build \(process \d+\) is at work in [^\n]*\n/);
  const now = contents(site);
  expect([...now.keys()]).toEqual(expect.arrayContaining(['/index.html', '/search-index/directory.bin']));
  expect([...now].filter(([path, text]) => /\.(?:html|json)$/.test(path) && text.includes('list_one'))).toEqual([]);
  expect(leftovers()).toEqual([]);
}, 400_000);

test('an output that cannot be written is told in a line, before anything is made', () => {
  const catalogue = writeCatalogue('one', 1);
  const place = existsSync('/proc/self') ? '/proc/site' : '/dev/null/site';
  for (const script of ['build', 'build-catalog'] as const) {
    const { status, stderr, stdout } = spawnSync(process.execPath, command(script, catalogue, place), {
      cwd: cwd(),
      encoding: 'utf8',
    });
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
    expect(stderr).toMatch(/^[^\n]*(?:ENOENT|EROFS|EACCES|EPERM|ENOTDIR)[^\n]*\n(?:1 problem;[^\n]*\n)?$/);
  }
});
