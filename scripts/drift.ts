/**
 * `npm run --silent drift -- <git ref>`: what the captures that the working tree has and that state has not show, in Markdown, the
 * dangerous first. It is the text of the pull request that `.github/workflows/refresh.yml` opens.
 */
import { spawnSync } from 'node:child_process';
import { realpathSync } from 'node:fs';
import path from 'node:path';
import { committedCaptures } from '../src/capture/capture-file.ts';
import { fail } from '../src/cli/fail.ts';
import { commandLine } from './command.ts';
import { driftReport } from './drift/drift-report.ts';

const usage = `Usage: npm run --silent drift -- <git ref> [--catalog DIR]

What captures that are new since that state show, in Markdown: each server's newest version against the newest one before it, those
that grew more dangerous first. Exit 0, or 2 when it cannot compare.

  --catalog DIR   default catalog`;

const { positionals, values } = commandLine(usage, { catalog: { type: 'string', default: 'catalog' } });
const [ref, ...others] = positionals;
if (ref === undefined || ref.startsWith('-') || others.length > 0) fail('expected one git ref (see --help)');

/** What git prints, run in a folder; ends the command with git's own line where it fails. */
function git(folder: string, ...args: readonly string[]): string {
  const { status, stdout, stderr, error } = spawnSync('git', args, {
    cwd: folder,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) fail(`git ${args[0] ?? ''} in ${folder}: ${(error?.message ?? stderr).split('\n')[0] ?? ''}`);
  return stdout;
}

/** Files below a folder in a state of its repository, with absolute paths. */
function filesAt(state: string, folder: string): ReadonlySet<string> {
  const top = git(folder, 'rev-parse', '--show-toplevel').trim();
  const listed = git(folder, 'ls-tree', '-r', '-z', '--name-only', '--full-name', state, '--', '.');
  return new Set(listed.split('\0').map((file) => path.resolve(top, file)));
}

const before = filesAt(ref, values.catalog);
const captures = await committedCaptures(values.catalog);
console.log(driftReport(captures, (file) => !before.has(realpathSync(file))).trimEnd());
