import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { readRounds } from '../../src/catalogue/read-rounds.ts';
import { writeWhole } from '../../src/files/write-whole.ts';
import { definitionHash } from '../../src/manifest/definition-hash.ts';
import { drawnTool } from '../../src/manifest/drawn-tool.ts';
import { checked } from '../../src/manifest/parse-file.ts';
import { parseYaml } from '../../src/manifest/parse-yaml.ts';
import { readerLabel } from '../../src/manifest/reader-label.ts';
import { round as roundSchema, scores, type Round, type Scores } from '../../src/manifest/round.ts';
import { fileRound, type FiledRound } from '../../src/round/file-round.ts';
import { findDefinitions } from '../../src/round/find-definitions.ts';
import { roundLines, roundYaml } from '../../src/round/round-files.ts';
import { rulesFingerprint } from '../../src/round/rules-fingerprint.ts';
import { settleRound } from '../../src/round/settle-round.ts';
import { fail } from '../../src/cli/fail.ts';
import { failAll, readLines, taken } from './input.ts';
import { textInput } from '../../src/cli/text-input.ts';
import { corpusManifests } from './manifests.ts';

/** What the command line says of a fresh round. */
export interface Filing {
  readonly number: string;
  readonly catalog: string;
  readonly tools: string;
  readonly labels: string;
  readonly by: string;
  readonly reader: string;
  readonly seed: string;
  readonly date: string;
  readonly drawn: string | undefined;
  readonly corpus: string | undefined;
  /** A file of scores that were taken with an earlier classifier, and its commit. */
  readonly recorded: string | undefined;
  readonly commit: string | undefined;
}

const plainDraw =
  'Servers were drawn by the seed, then one tool of each; none stands in a labelled set or an earlier round.';

const twoDigits = (number: string): string =>
  /^\d+$/.test(number) ? number.padStart(2, '0') : fail(`round ${number}: expected a number, such as 03`);

const git = (...args: string[]): string | undefined => {
  const { status, stdout } = spawnSync('git', args, { encoding: 'utf8' });
  return status === 0 ? stdout.trim() : undefined;
};

/** The commit when the sources are as it has them; the fingerprint of the rules in any case. */
function presentState(siblings: boolean): Round['measuredAt'] {
  const commit = git('status', '--porcelain', '--', 'src') === '' ? git('rev-parse', '--short=12', 'HEAD') : undefined;
  return { ...(commit !== undefined && { commit }), rules: rulesFingerprint('src'), siblings };
}

/** Scores a freshly labelled round and writes its folder. Ends the command, with nothing written, on anything wrong. */
export function fileFreshRound(filing: Filing): string {
  const folder = join(filing.catalog, 'rounds', twoDigits(filing.number));
  if (existsSync(folder)) fail(`${folder}: exists; first sight is written once, expected the number of a new round`);
  const earlier = readRounds(join(filing.catalog, 'rounds'));
  if (earlier.problems.length > 0) failAll(earlier.problems);
  const drawn = readLines(filing.tools, drawnTool);
  const tools = { ...drawn, rows: drawn.rows.map((row) => ({ ...row, hash: definitionHash(row.tool) })) };
  if (filing.drawn === undefined && new Set(tools.rows.map(({ server }) => server)).size < tools.rows.length)
    fail(`${filing.tools}: several tools of one server; expected --drawn "how the tools were drawn, in one sentence"`);
  const wanted = tools.rows.map(({ tool, server, hash }) => ({ tool: tool.name, hash, package: server }));
  const definitions = findDefinitions(filing.corpus === undefined ? [] : corpusManifests(filing.corpus), wanted);
  const { commit, recorded } = filing;
  if (recorded !== undefined && commit === undefined)
    fail('--recorded needs --commit: the state of the project that was measured');
  const siblings = filing.corpus !== undefined && recorded === undefined;
  const facts = {
    date: filing.date,
    seed: Number(filing.seed),
    drawn: filing.drawn ?? plainDraw,
    by: filing.by,
    reader: filing.reader,
    measuredAt: recorded === undefined ? presentState(siblings) : { commit, siblings },
  };
  const filed = taken(
    fileRound({
      // Checked whole, with what the command line said of it, before anything is written.
      facts: taken(checked('the command line', { value: facts }, roundSchema.omit({ size: true, firstSight: true }))),
      tools,
      labels: readLines(filing.labels, readerLabel),
      definitions,
      known: new Map(earlier.rounds.flatMap(({ number, lines }) => lines.map(({ hash }) => [hash, number]))),
      recorded: recorded === undefined ? undefined : readScores(recorded),
    }),
  );
  write(folder, filed);
  return folder;
}

const readScores = (file: string): Scores => taken(checked(file, parseYaml(file, textInput(file)), scores));

/** Adds what a second reading brought to a filed round. First sight stays as it is. */
export function settleFiledRound(
  number: string,
  catalog: string,
  second: string | undefined,
  settled: string | undefined,
): string {
  const folder = join(catalog, 'rounds', twoDigits(number));
  const { rounds, problems } = readRounds(join(catalog, 'rounds'));
  if (problems.length > 0) failAll(problems);
  const known = rounds.find((round) => round.number === twoDigits(number));
  if (!known) return fail(`${folder}: no such round; expected the number of one that is filed`);
  const lines = (file: string | undefined) => (file === undefined ? undefined : readLines(file, readerLabel));
  write(folder, taken(settleRound(known, lines(second), lines(settled))));
  return folder;
}

function write(folder: string, { round, lines }: FiledRound): void {
  writeWhole(join(folder, 'labels.jsonl'), roundLines(lines));
  writeWhole(join(folder, 'round.yaml'), roundYaml(round));
}
