/**
 * `npm run diff -- <git ref> [--machine]`: every verdict that differs between that state of the project (code and
 * catalogue) and the working tree, with the rules that fire on one side only; `--machine` compares what the rules alone say,
 * also of tools that were reviewed or overridden. `npm run diff -- <owner>/<server> <v1> <v2>`: what changed in a
 * server's definitions between two captured versions. Exit 0 without, 1 with differences, 2 when it cannot compare.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { diffVerdicts, verdictsOf, type Verdicts } from '../src/catalogue/diff-verdicts.ts';
import { compileServer } from '../src/catalogue/compile-server.ts';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { changeLines, changeSummary } from '../src/explain/change-lines.ts';
import { counted } from '../src/explain/grammar.ts';
import { problemLine } from '../src/manifest/problem.ts';
import { type ServerRecord } from '../src/record.ts';
import { commandLine } from './command.ts';
import { textTable } from '../src/cli/text-table.ts';
import { fail } from '../src/cli/fail.ts';

const usage = `Usage: npm run diff -- <git ref> [--machine]
       npm run diff -- OWNER/SERVER VERSION VERSION

Every verdict that differs between that state of the project (code and catalogue) and the working tree, or what changed in a
server's definitions between two captured versions. Exit 0 without differences, 1 with some.

  --machine   compare what the rules alone say, also of tools that were reviewed or overridden`;

const { positionals, values } = commandLine(usage, { machine: { type: 'boolean', default: false } });
const [ref] = positionals;

/** Runs a command and returns what it prints; ends with its own words when it fails. */
function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) fail(`${command} ${args.join(' ')}: ${stderr.trim()}`);
  return stdout;
}

/** Classifies the catalogue of a checkout with the checkout's own code. */
function verdictsAt(folder: string, store: string): Verdicts {
  run(process.execPath, ['scripts/build-catalog.ts', '--store', store], folder);
  const shards = readdirSync(join(store, 'servers'), { recursive: true, encoding: 'utf8' });
  const files = shards.filter((file) => file.endsWith('.json'));
  return verdictsOf(
    files.map((file) => JSON.parse(readFileSync(join(store, 'servers', file), 'utf8')) as ServerRecord),
    values.machine ? 'machine' : 'published',
  );
}

function diffVersions(server: string, from: string, to: string): number {
  const { source, problems } = readCatalogue('catalog');
  if (!source) fail(problems.map(problemLine).join('\n'));
  const found = source.servers.find(({ id }) => id === server) ?? fail(`${server}: not in the catalogue`);
  const known = found.captures.map(({ version }) => version).join(', ');
  const captures = [from, to].map(
    (version) =>
      found.captures.find((one) => one.version === version) ??
      fail(`${server} ${version}: no capture; expected one of ${known}`),
  );
  const [change] = compileServer({ ...found, captures, overrides: {} }, new Set(), []).record.history;
  if (!change) return 0;
  for (const { tool, text } of changeLines(change)) console.log(`${tool}: ${text}`);
  console.log(`${server} ${from} to ${to}: ${changeSummary(change)}`);
  return change.added.length + change.removed.length + change.changed.length;
}

if (ref !== undefined && positionals.length === 3) {
  process.exit(diffVersions(ref, positionals[1] ?? '', positionals[2] ?? '') > 0 ? 1 : 0);
}
if (ref === undefined || positionals.length > 1)
  fail('expected a git ref, or a server and two of its versions (see --help)');
const work = mkdtempSync(join(tmpdir(), 'catalogue-diff-'));
const other = join(work, 'other');
process.on('exit', () => {
  spawnSync('git', ['worktree', 'remove', '--force', other]);
  rmSync(work, { recursive: true, force: true });
});
run('git', ['worktree', 'add', '--detach', other, ref], '.');
symlinkSync(resolve('node_modules'), join(other, 'node_modules'));
run(process.execPath, ['scripts/generate-registries.ts'], other);
const moves = diffVerdicts(verdictsAt(other, join(work, 'before')), verdictsAt('.', join(work, 'after')));
if (moves.length > 0)
  console.log(
    textTable(
      ['tool', 'before', 'after', 'rules'],
      moves.map(({ tool, before, after, rules }) => [tool, before, after, rules.slice(0, 4).join(' ')]),
    ),
  );
console.log(`${counted(moves.length, 'verdict')} differ${moves.length === 1 ? 's' : ''} from ${ref}`);
process.exitCode = moves.length > 0 ? 1 : 0;
