/**
 * `npm run diff -- <git ref> [--machine]`: every verdict that differs between that state of the project (code and
 * catalogue) and the working tree, with the rules that fire on one side only; `--machine` compares what the rules alone say,
 * also of tools that were reviewed or overridden. Exit 0 without, 1 with differences, 2 when it cannot compare. What changed
 * between two versions of a server says `tool-risk diff`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { diffVerdicts, verdictsOf, type Verdicts } from '../src/catalogue/diff-verdicts.ts';
import { openStore } from '../src/catalogue/open-store.ts';
import { storeFile } from '../src/catalogue/store-file.ts';
import { filesBelow } from '../src/files/files-below.ts';
import { counted } from '../src/explain/grammar.ts';
import { type ServerRecord } from '../src/record.ts';
import { commandLine } from './command.ts';
import { textTable } from '../src/cli/text-table.ts';
import { fail } from '../src/cli/fail.ts';

const usage = `Usage: npm run diff -- <git ref> [--machine]

Every verdict that differs between that state of the project (code and catalogue) and the working tree. Exit 0 without
differences, 1 with some.

  --machine   compare what the rules alone say, also of tools that were reviewed or overridden`;

const { positionals, values } = commandLine(usage, { machine: { type: 'boolean', default: false } });
const [ref] = positionals;

/** Runs a command and returns what it prints; ends with its own words when it fails. */
function run(command: string, args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8', maxBuffer: 1 << 28 });
  if (status !== 0) fail(`${command} ${args.join(' ')}: ${stderr.trim()}`);
  return stdout;
}

/** The records of a store; earlier states of the project wrote a file for each server. */
function recordsOf(store: string): ServerRecord[] {
  if (existsSync(storeFile(store))) return [...openStore(store).servers()];
  return filesBelow(join(store, 'servers'))
    .filter((file) => file.endsWith('.json'))
    .map((file) => JSON.parse(readFileSync(join(store, 'servers', file), 'utf8')) as ServerRecord);
}

/** Classifies the catalogue of a checkout with the checkout's own code. */
function verdictsAt(folder: string, store: string): Verdicts {
  run(process.execPath, ['scripts/build-catalog.ts', '--store', store], folder);
  return verdictsOf(recordsOf(store), values.machine ? 'machine' : 'published');
}

if (ref === undefined || positionals.length > 1)
  fail('expected a git ref (see --help); two versions of a server: tool-risk diff OWNER/SERVER VERSION VERSION');
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
