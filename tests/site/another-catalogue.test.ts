import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { writeAnotherCatalogue } from '../another-catalogue.ts';
import { buildIn } from '../build-in.ts';
import { isPublicCatalogue } from '../public-catalogue.ts';

let work: string;
beforeAll(() => {
  work = mkdtempSync(join(tmpdir(), 'another-catalogue-'));
});
afterAll(() => rmSync(work, { recursive: true }));

function run(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): { status: number | null; said: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    encoding: 'utf8',
    env: { ...process.env, ...env },
  });
  return { status, said: stdout + stderr };
}

/** Files that look at the site under test, rather than at one that they build themselves. */
const checksOfASite = (): string[] =>
  readdirSync('tests/site')
    .filter((name) => /\.test\.ts$/.test(name) && !/^(?:another-catalogue|kept-pages|reproducible)\./.test(name))
    .map((name) => `tests/site/${name}`);

/**
 * The cheap form of `npm run fork-test`: somebody else's catalogue, small and without any prose, under a base path, passes the
 * checks over the built site. Browsers and the unit tests see it in the long form only.
 */
test.runIf(isPublicCatalogue).each(['public', 'internal'])(
  'another catalogue, %s, passes the checks over its site',
  { timeout: 300_000 },
  (visibility) => {
    const [catalogue, site] = [join(work, `${visibility}-catalogue`), join(work, `${visibility}-site`)];
    writeAnotherCatalogue(catalogue, { visibility });
    buildIn(work, '--catalog', catalogue, '--out', site);
    const checks = ['run', '--project', 'site', '--no-color', ...checksOfASite()];
    const env = { SITE_DIST: site, SITE_CATALOG: catalogue };
    const checked = run(['node_modules/vitest/vitest.mjs', ...checks], env);
    expect(checked.status, checked.said).toBe(0);
    const front = readFileSync(join(site, 'index.html'), 'utf8');
    expect(front).toContain('src="/risk/marks/logo.svg"');
    expect(front).toContain('href="/risk/marks/icon.svg"');
    expect(front).toContain('Published by Example Security under CC-BY-4.0.');
    expect(readFileSync(join(site, 'changes/index.html'), 'utf8')).toContain('Renamed and removed servers');
  },
);
