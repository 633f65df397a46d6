/**
 * `npm run mutate -- [<file or folder> …]` changes modules of `src/manifest/`, `policy/`, `catalogue/` and `explain/` in small
 * ways and says which changes their unit tests let pass (Stryker; `tests/mutation/stryker.config.js` says what is left out
 * and why). One module takes a minute or two, a folder up to an hour, all four several: not part of `npm test`. What an earlier
 * run found of code and tests that have not changed since is taken from it, so runs add up and one that was ended goes on.
 * Prints what was let pass in what was named, and the scores of everything known by folder; `.cache/mutation/report.html` shows
 * it in the code. Exit 0; 1 where the score of what was named is below 85 %; 2 on bad input.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, rmSync, statSync } from 'node:fs';
import { commandLine } from './command.ts';
import { fail } from '../src/cli/fail.ts';
import { textTable } from '../src/cli/text-table.ts';
import { type MutatedFiles, scoreHead, scoreOf, scoreRows, survivorLines } from './mutation/report.ts';

const usage = `Usage: npm run mutate -- [--fresh] [--static] [FILE|FOLDER ...]

Changes modules of src/manifest, policy, catalogue and explain in small ways and says which changes their unit tests let pass.
Files or folders say which modules; without them all, which takes hours. Runs add up, and one that was ended goes on: what is known
of code and tests that have not changed since is not asked again.

  --fresh    ask everything again, also where only other modules have changed
  --static   also change what a module does only once, as it is loaded (tables, patterns, schemas), which is otherwise counted as
             left out: each such change needs a process of its own and all tests`;

const { values, positionals } = commandLine(usage, { fresh: { type: 'boolean' }, static: { type: 'boolean' } });
const wanted = positionals.map((name) => name.replace(/^\.\/|\/$/g, ''));
for (const name of wanted)
  if (!existsSync(name)) fail(`${name}: no such file; expected a module such as src/catalogue/slug.ts, or a folder`);

const [known, report] = ['.cache/mutation/known.json', '.cache/mutation/report.json'];
const leastScore = 0.85;
const patterns = wanted.map((name) => (statSync(name).isDirectory() ? `${name}/**/*.ts` : name));
const only = wanted.length > 0 ? ['--mutate', [...patterns, '!src/**/*.test.ts'].join(',')] : [];
const stryker = [
  'node_modules/@stryker-mutator/core/bin/stryker.js',
  'run',
  'tests/mutation/stryker.config.js',
  ...['--incremental', '--incrementalFile', known],
  ...only,
  ...(values.fresh ? ['--force'] : []),
  ...(values.static ? [] : ['--ignoreStatic']),
];
rmSync(report, { force: true });
const { status } = spawnSync(process.execPath, stryker, { stdio: 'inherit' });
if (status !== 0 || !existsSync(report)) process.exit(status === 0 || status === null ? 1 : status);

const { files } = JSON.parse(readFileSync(report, 'utf8')) as { files: MutatedFiles };
const isWanted = (file: string): boolean =>
  wanted.length === 0 || wanted.some((name) => file === name || file.startsWith(`${name}/`));
const asked = Object.fromEntries(Object.entries(files).filter(([file]) => isWanted(file)));
console.log([...survivorLines(asked), '', textTable(scoreHead, scoreRows(files))].join('\n'));
process.exitCode = scoreOf(Object.values(asked).flatMap(({ mutants }) => mutants)).score < leastScore ? 1 : 0;
