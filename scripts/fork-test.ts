/**
 * `npm run fork-test`: copies this repository, as it is in the working tree, puts another catalogue at another base path in
 * the place of `catalog/`, and runs the copy's own `npm test`. Exit 0 when it passes, 1 when it does not, 2 when there is
 * nothing to run.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fail } from '../src/cli/fail.ts';
import { writeAnotherCatalogue } from '../tests/another-catalogue.ts';
import { commandLine } from './command.ts';

const usage = `Usage: npm run fork-test -- [--catalog DIR] [--keep] [script ...]

Runs npm test in a copy of this repository with another catalogue. Minutes: the shorter form is a test of its own
(tests/site/another-catalogue.test.ts). Names of npm scripts run these in place of test: npm run fork-test -- unit

  --catalog DIR  the catalogue to put in; without it a small one, made up, at https://example.org/risk/
  --keep         leave the copy, and say where it is`;

const { values, positionals } = commandLine(usage, {
  catalog: { type: 'string' },
  keep: { type: 'boolean', default: false },
});
if (values.catalog !== undefined && !existsSync(join(values.catalog, 'site.yaml')))
  fail(`--catalog ${values.catalog}: no site.yaml in it; expected a catalogue folder`);

/** What belongs to this working copy alone. */
const own = new Set(['node_modules', 'catalog', 'dist', '.git', '.cache', '.astro', '.screenshots', '.dist.building']);

const copy = mkdtempSync(join(tmpdir(), 'catalogue-fork-'));
process.on('exit', () => {
  if (!values.keep) rmSync(copy, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));

for (const name of readdirSync('.')) if (!own.has(name)) cpSync(name, join(copy, name), { recursive: true });
symlinkSync(resolve('node_modules'), join(copy, 'node_modules'));
if (values.catalog === undefined) {
  cpSync('catalog/taxonomy', join(copy, 'catalog/taxonomy'), { recursive: true });
  writeAnotherCatalogue(join(copy, 'catalog'));
} else cpSync(values.catalog, join(copy, 'catalog'), { recursive: true });

if (values.keep) console.log(copy);
for (const script of positionals.length > 0 ? positionals : ['test']) {
  const { status } = spawnSync('npm', ['run', script], { cwd: copy, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}
