/**
 * `npm run mutate -- [<file or pattern> …]` changes modules of `src/manifest/`, `policy/`, `catalogue/` and `explain/` in small
 * ways and says which changes their unit tests let pass (Stryker; `tests/mutation/stryker.config.js` says what is left out
 * and why). One module takes a minute or two, a folder up to half an hour, all four an hour or two: not part of `npm test`.
 * The report is `.cache/mutation/report.html`. Exit 0; 1 below a score of 85 %; 2 on bad input.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { commandLine } from './command.ts';
import { fail } from '../src/cli/fail.ts';

const usage = `Usage: npm run mutate -- [FILE ...]

Changes modules of src/manifest, policy, catalogue and explain in small ways and says which changes their unit tests let pass.
Files or patterns below src/ say which modules; without them all, which takes an hour or two. Patterns, and no file, leave out
what a module does only once, as it is loaded (tables, patterns, schemas): each such change needs a process of its own.`;

const { positionals } = commandLine(usage, {});
for (const file of positionals)
  if (!file.includes('*') && !existsSync(file))
    fail(`${file}: no such file; expected a module such as src/catalogue/slug.ts`);
const isWide = positionals.length === 0 || positionals.some((file) => file.includes('*'));
const only = positionals.length > 0 ? ['--mutate', [...positionals, '!src/**/*.test.ts'].join(',')] : [];
const stryker = [
  'node_modules/@stryker-mutator/core/bin/stryker.js',
  'run',
  'tests/mutation/stryker.config.js',
  ...only,
  ...(isWide ? ['--ignoreStatic'] : []),
];
const { status } = spawnSync(process.execPath, stryker, { stdio: 'inherit' });
process.exitCode = status ?? 1;
