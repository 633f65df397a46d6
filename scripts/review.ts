/**
 * `npm run review -- --from <labels.jsonl|->` files readings of definitions into `catalog/reviews/`;
 * `npm run review -- --next <n>` prints the definitions that most deserve one. `--help` says more. Exit 0; 1 when a review
 * that says something else was kept; 2 on bad input, with a line for each thing that is wrong, and nothing is written.
 */
import { compile } from '../src/catalogue/compile.ts';
import { readCatalogue, type CatalogueSource } from '../src/catalogue/read-catalogue.ts';
import { reviewsPath } from '../src/catalogue/read-reviews.ts';
import { counted } from '../src/explain/grammar.ts';
import { writeWhole } from '../src/files/write-whole.ts';
import { problemLine } from '../src/manifest/problem.ts';
import { fileLabels } from '../src/review/file-labels.ts';
import { readLabels } from '../src/review/labels.ts';
import { nextReviews, nextSecondReadings } from '../src/review/next-reviews.ts';
import { reviewFileText } from '../src/review/review-file.ts';
import { worksheet } from '../src/review/worksheet.ts';
import { readers } from '../src/vocabulary.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';
import { textInput } from '../src/cli/text-input.ts';

const usage = `Usage: npm run --silent review -- --next N [--second]
       npm run review -- --from labels.jsonl [options]

  --next N        print the N definitions that most deserve a review, as Markdown to fill in; no verdict is shown
  --from FILE     file labels, one JSON object a line (- reads standard input):
                  {"server": "owner/name", "tool": "name", "hash": "…", "category": "Write", "accept": [], "risk": "medium",
                   "acceptRisk": [], "signals": [], "words": ["exact words"], "why": "…"}
                  hash, accept, acceptRisk and words may be left out
  --by TEXT       who read, as pages print it
  --reader KIND   model (default) or person
  --date DATE     when, default today
  --replace       take the place of reviews that say something else; without it they are kept and named
  --second        labels are second readings, made without sight of the first; with --next, reviewed tools to read again
  --catalog DIR   default catalog`;

const {
  values: { from, next, by, date, replace, second, catalog, ...values },
  positionals,
} = commandLine(usage, {
  from: { type: 'string' },
  next: { type: 'string' },
  by: { type: 'string' },
  reader: { type: 'string', default: 'model' },
  date: { type: 'string', default: new Date().toISOString().slice(0, 10) },
  replace: { type: 'boolean', default: false },
  second: { type: 'boolean', default: false },
  catalog: { type: 'string', default: 'catalog' },
});
demandNoMore(positionals, 0);

function signature() {
  const reader = readers.find((one) => one === values.reader);
  if (!reader) fail(`--reader ${values.reader}: expected ${readers.join(' or ')}`);
  if (!/^\d{4}-\d\d-\d\d$/.test(date)) fail(`--date ${date}: expected a date like 2026-11-20`);
  if (reader === 'person' && by === undefined) fail('--reader person: expected --by "your name" as well');
  return { by: by ?? 'A language model, reading each definition against the rubric', reader, date };
}

function printNext({ servers, ...source }: CatalogueSource, count: number): void {
  const compiled = compile({ ...source, servers });
  if (compiled.problems.length > 0) fail(compiled.problems.map(problemLine).join('\n'));
  const waiting = second ? nextSecondReadings(compiled.servers) : nextReviews(compiled.servers);
  console.log(worksheet(waiting.slice(0, count)));
}

function file({ servers }: CatalogueSource, path: string): void {
  const { labels, problems } = readLabels(path, textInput(path));
  const filing = fileLabels(path, servers, labels, { signature: signature(), replace, second });
  const wrong = [...problems, ...filing.problems].sort((a, b) => a.line - b.line);
  if (wrong.length > 0) fail(wrong.map(problemLine).join('\n'));
  for (const [id, content] of filing.files) writeWhole(reviewsPath(catalog, id), reviewFileText(content));
  for (const line of filing.replaced) console.log(`replaced  ${line}`);
  for (const line of filing.kept) console.log(`kept      ${line}; --replace takes the label`);
  const files = counted(filing.files.size, 'file');
  console.log(`${counted(filing.filed, second ? 'second reading' : 'review')} filed in ${files}`);
  process.exitCode = filing.kept.length > 0 ? 1 : 0;
}

if ((from === undefined) === (next === undefined)) fail('Usage: either --from FILE or --next N (see --help)');
const count = Number(next ?? 1);
if (!Number.isInteger(count) || count < 1) fail(`--next ${next ?? ''}: expected a number of tools, such as 50`);
const { source, problems } = readCatalogue(catalog);
if (!source) fail(problems.map(problemLine).join('\n'));
if (from === undefined) printNext(source, count);
else file(source, from);
