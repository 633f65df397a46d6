/**
 * `npm run fuzz -- [--minutes 10 | --cases 200000] [--seed <n>] [--corpus <dir>] [--limit <seconds>] [--keep <dir>]`
 * Puts faults into real manifests for so many minutes (those of `--catalog`, or all `.json` files below `--corpus`), or
 * makes up so many manifests, and runs each through everything that reads one: see `src/fuzz/examine.ts`. Whatever breaks
 * a promise or takes longer than the limit (processor time, default 2 s, longer texts longer) is made small and filed below
 * `--keep` (default `tests/fixtures/fuzz`), where the unit tests replay it. Ctrl-C ends the run, and files what was being
 * made small as small as it is by then. Exit 0, 1 when anything was found, 2 on bad input.
 */
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { counted } from '../src/explain/grammar.ts';
import { realManifests } from '../src/fuzz/real-manifests.ts';
import { inventions, mutations } from '../src/fuzz/cases.ts';
import { examiner } from '../src/fuzz/examiner.ts';
import { shrunk } from '../src/fuzz/shrink.ts';
import { sha256Hex } from '../src/manifest/definition-hash.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';

/** Milliseconds after which a finding is small enough: where each text takes seconds, one could shrink for hours. */
const longestShrinking = 120_000;

const usage = `Usage: npm run fuzz -- [--minutes N | --cases N] [options]

Puts faults into real manifests for so many minutes, or makes up so many, and runs each through everything that reads one.

  --minutes N     how long, default 10
  --cases N       how many, made up, instead
  --seed N        repeats a run; default by the clock, and printed
  --catalog DIR   whose manifests are mutated, default catalog
  --corpus DIR    all .json files below a folder instead
  --limit N       seconds of processor time that one input of up to 1 MB may take, default 2
  --keep DIR      where findings are filed, default tests/fixtures/fuzz`;

/** A number above nothing that the user gave, or the end of the command. */
function positive(option: string, given: string): number {
  const number = Number(given);
  return number > 0 && Number.isFinite(number) ? number : fail(`--${option} ${given}: expected a number above 0`);
}

const { values, positionals } = commandLine(usage, {
  minutes: { type: 'string' },
  cases: { type: 'string' },
  seed: { type: 'string', default: String(Date.now() % 1_000_000) },
  corpus: { type: 'string' },
  catalog: { type: 'string', default: 'catalog' },
  limit: { type: 'string', default: '2' },
  keep: { type: 'string', default: 'tests/fixtures/fuzz' },
});
demandNoMore(positionals, 0);
const { minutes, cases, seed: givenSeed, corpus, catalog, limit, keep } = values;
if (minutes !== undefined && cases !== undefined) fail('--minutes and --cases: expected one of them (see --help)');
const seed = positive('seed', givenSeed);
const wanted = cases === undefined ? Infinity : positive('cases', cases);
const until = cases === undefined ? Date.now() + positive('minutes', minutes ?? '10') * 60_000 : Infinity;
const { examine, end } = examiner(catalog, positive('limit', limit) * 1000);
const folder = corpus ?? join(catalog, 'servers');
if (cases === undefined && !existsSync(folder)) fail(`${folder}: no such folder; expected one with manifests`);
const manifests = cases === undefined ? realManifests(folder) : [];
if (cases === undefined && manifests.length === 0)
  fail(`${folder}: no manifest found; expected .json files with lists of tools`);

const started = Date.now();
const found = new Map<string, string>();
let done = 0;
let accepted = 0;
let told = started;
const line = (): string => {
  const seconds = (Date.now() - started) / 1000;
  const rate = (done / seconds).toFixed(1);
  return `seed ${String(seed)}: ${counted(done, 'case')}, ${String(accepted)} read as manifests, ${rate} a second, ${counted(found.size, 'finding')}`;
};

let isStopped = false;
process.once('SIGINT', () => {
  isStopped = true;
  void end();
});

/** Makes a text small that shows a finding, files it, and says so. Tells once a second how far it is. */
async function file(finding: string, text: string): Promise<void> {
  const begun = Date.now();
  let toldSmall = begun;
  console.log(`found: ${finding}; making ${counted(text.length, 'character')} less`);
  const small = await shrunk(text, async (one) => (await examine(one)).findings.includes(finding), {
    isOver: () => isStopped || Date.now() - begun > longestShrinking,
    tried: (count, length) => {
      if (Date.now() - toldSmall < 1000) return;
      toldSmall = Date.now();
      console.log(`  ${counted(count, 'smaller text')} tried, ${counted(length, 'character')} now`);
    },
  });
  const path = join(keep, `${sha256Hex(small).slice(0, 12)}.txt`);
  mkdirSync(keep, { recursive: true });
  // Half a character has no bytes of its own; as an escape it is the same to who reads JSON.
  writeFileSync(
    path,
    small.replaceAll(/\p{Surrogate}/gu, (half) => `\\u${half.charCodeAt(0).toString(16)}`),
  );
  console.log(`${path}: ${finding}`);
}

for (const text of cases === undefined ? mutations(seed, manifests) : inventions(seed)) {
  if (done >= wanted || Date.now() >= until) break;
  const answer = await examine(text, done);
  if (isStopped) break;
  done += 1;
  if (answer.accepted) accepted += 1;
  for (const finding of answer.findings.filter((one) => !found.has(one))) {
    found.set(finding, text);
    await file(finding, text);
  }
  if (Date.now() - told > 10_000) {
    told = Date.now();
    console.log(line());
  }
}
await end();
console.log(isStopped ? `stopped; ${line()}` : line());
process.exitCode = found.size > 0 ? 1 : 0;
