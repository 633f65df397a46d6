/**
 * `npm run evaluate [-- --reviews | --gold <file>]`: holds the classifier against the reviews of the catalogue (`--catalog`,
 * default `catalog`; the labels that the repository holds), or against labels made by hand. A gold file has one JSON object a line: `{ id, tool, label }`; `tool`
 * is a definition as in `tools/list`, `label` has `category` and, where known, `accept`, `risk`, `acceptRisk`, `signals`,
 * `signalsMaybe`.
 * `--rounds <folder>`: what fresh rounds measured at first sight. `--file-round <nn>`: scores and files a fresh round.
 * `--settle-round <nn>`: adds a second reading. Exit 2 on bad input, with one line for each thing that is wrong.
 */
import { evaluate } from '../src/classify/evaluation.ts';
import { fileFreshRound, settleFiledRound } from './evaluate/filing.ts';
import { goldJudgements, reviewJudgements } from './evaluate/judged.ts';
import { printMistakes, printScores } from './evaluate/print-scores.ts';
import { evaluateRounds } from './evaluate/rounds.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';

const usage = `usage: npm run evaluate [-- --reviews | --gold <file>] [--catalog <folder>] [--format text|json] [--mistakes]
       npm run evaluate -- --rounds <folder> [--corpus <folder of manifests>] [--catalog <folder>] [--format text|json]
       npm run evaluate -- --file-round <nn> --tools <file> --labels <file> --by "who labelled" --seed <number>
           [--reader model|person] [--drawn "how, in one sentence"] [--date <date>] [--catalog <folder>]
           [--corpus <folder of manifests>: judge each tool with its server's other tools in sight]
           [--recorded <file of scores> --commit <hash>: file what an earlier classifier scored at first sight]
       npm run evaluate -- --settle-round <nn> [--second <file>] [--settled <file>] [--catalog <folder>]`;

const text = { type: 'string' } as const;

const { values, positionals } = commandLine(usage, {
  gold: text,
  reviews: { type: 'boolean', default: false },
  rounds: text,
  'file-round': text,
  'settle-round': text,
  format: { ...text, default: 'text' },
  mistakes: { type: 'boolean', default: false },
  corpus: text,
  catalog: { ...text, default: 'catalog' },
  tools: text,
  labels: text,
  by: text,
  reader: { ...text, default: 'model' },
  seed: text,
  date: { ...text, default: new Date().toISOString().slice(0, 10) },
  drawn: text,
  recorded: text,
  commit: text,
  second: text,
  settled: text,
});
demandNoMore(positionals, 0);
const { gold, reviews, rounds, 'file-round': filed, 'settle-round': settles, format, catalog, corpus } = values;
const modes = [gold, rounds, filed, settles, reviews || undefined].filter((mode) => mode !== undefined);
if (modes.length > 1) fail('usage: one of --reviews, --gold, --rounds, --file-round and --settle-round (see --help)');
if (!['text', 'json'].includes(format)) fail(`--format ${format}: expected text or json`);

if (gold !== undefined || reviews || modes.length === 0) {
  const scores = evaluate(gold === undefined ? reviewJudgements(catalog) : goldJudgements(gold));
  if (format === 'json') console.log(JSON.stringify(scores, null, 2));
  else {
    printScores(scores);
    if (values.mistakes) printMistakes(scores);
  }
}
if (rounds !== undefined) evaluateRounds(rounds, corpus, catalog, format);
if (filed !== undefined) {
  const { tools, labels, by, seed, reader, date, drawn, recorded, commit } = values;
  if (tools === undefined || labels === undefined || by === undefined || seed === undefined)
    fail('--file-round needs --tools, --labels, --by and --seed (see --help)');
  const facts = { tools, labels, by, seed, reader, date, drawn, recorded, commit };
  console.log(`${fileFreshRound({ number: filed, catalog, corpus, ...facts })}: filed`);
}
if (settles !== undefined) {
  if (values.second === undefined && values.settled === undefined)
    fail('--settle-round needs --second, --settled or both (see --help)');
  console.log(`${settleFiledRound(settles, catalog, values.second, values.settled)}: settled`);
}
