/**
 * `npm run --silent classify -- <manifest.json|-> [--format table|json|sarif] [--fail-on <what>] [--reviews]`
 * `--reviews` takes the verdicts that the catalogue (`--catalog`, default `catalog`) reached by reading these very
 * definitions, by their hash; without it the rules alone decide. `--fail-on` takes `medium`, `high` or `critical`, `notice` (text
 * that gives orders to the model or hides characters), or a level and notice with a comma between. Exit 0; 1 when `--fail-on` is
 * met; 2 on bad input, with a line that says file, place and what would be right, and where `--fail-on` would pass but tools are
 * missing.
 */
import { contextOf } from '../src/reading/server-context.ts';
import { join } from 'node:path';
import { readTaxonomyFiles } from '../src/catalogue/read-catalogue.ts';
import { lookUpReviews, type ReviewLookup } from '../src/catalogue/review-lookup.ts';
import { classify } from '../src/classify/classify.ts';
import { reviewedVerdict } from '../src/classify/reviewed-verdict.ts';
import { publish, type PublishedVerdict } from '../src/explain/published-verdict.ts';
import { oneOfEachName } from '../src/classify/one-of-each-name.ts';
import { printable } from '../src/manifest/printable.ts';
import { normaliseAll } from '../src/manifest/normalise.ts';
import { problemLine } from '../src/manifest/problem.ts';
import { type Tool } from '../src/manifest/tool.ts';
import { compareRisk, risks, type Risk } from '../src/vocabulary.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from './fail.ts';
import { manifestInput } from './manifest-input.ts';
import { verdictPrinters, type JudgedTool } from './verdict-printers.ts';

const usage = `Usage: npm run --silent classify -- <manifest.json|-> [options]

The verdict on every tool of a manifest: a tools/list result in any form, or tools as other programs write them.

  --format FORMAT   table (default), json or sarif
  --fail-on WHAT    medium, high or critical: exit 1 when a tool is as risky, 2 when tools are missing from the list;
                    notice: when a text gives orders to the model or hides characters; high,notice: either
  --reviews         take the verdicts that the catalogue reached by reading these very definitions, by their hash
  --catalog DIR     default catalog`;

const {
  values: { format, 'fail-on': failOn, catalog, reviews: useReviews },
  positionals,
} = commandLine(usage, {
  format: { type: 'string', default: 'table' },
  'fail-on': { type: 'string' },
  catalog: { type: 'string', default: 'catalog' },
  reviews: { type: 'boolean', default: false },
});
demandNoMore(positionals, 1);
const [file] = positionals;
if (file === undefined) fail('usage: npm run --silent classify -- <manifest.json|-> [options] (see --help)');
const print = Object.hasOwn(verdictPrinters, format) ? verdictPrinters[format] : undefined;
if (!print) fail(`--format ${format}: expected one of ${Object.keys(verdictPrinters).join(', ')}`);
const failsOn = (failOn ?? '').split(',').filter(Boolean);
const threshold = risks.find((risk) => risk !== 'low' && failsOn.includes(risk));
const failsOnNotice = failsOn.includes('notice');
if (
  (failOn !== undefined && failsOn.length !== Number(threshold !== undefined) + Number(failsOnNotice)) ||
  failOn === ''
)
  fail(`--fail-on ${failOn}: expected medium, high or critical, notice, or a level and notice with a comma between`);

const input = manifestInput(file);
const { gaps } = input;
const { taxonomy, problems } = readTaxonomyFiles(join(catalog, 'taxonomy'));
if (!taxonomy) fail(problems.map(problemLine).join('\n'));

const tools = normaliseAll(input.tools);
const context = contextOf(tools);
const none: ReviewLookup = { reviews: new Map(), problems: [] };
const known = useReviews ? lookUpReviews(catalog, new Set(tools.map(({ hash }) => hash))) : none;
if (known.problems.length > 0) fail(known.problems.map(problemLine).join('\n'));

const judge = (tool: Tool): JudgedTool => {
  const machine = classify(tool, context);
  const review = known.reviews.get(tool.hash);
  if (!review) return { tool, verdict: publish(tool.name, machine, taxonomy) };
  const reviewed = reviewedVerdict(tool, machine, review);
  return { tool, verdict: publish(tool.name, reviewed, taxonomy, { review, machineVerdict: machine }) };
};

const judged = oneOfEachName(tools.map(judge));
console.log(print({ file, input, judged }));
const repeated = judged.filter(({ tool }) => tool.flags.includes('duplicate-name'));
for (const { tool } of repeated)
  console.error(`${file}: several tools are named ${printable(tool.name)}; the worst of them is shown and decides`);
for (const gap of gaps) console.error(problemLine(gap));
const reached = (risk: Risk): boolean => threshold !== undefined && compareRisk(risk, threshold) >= 0;
const isMet = ({ risk, noticed: lines }: PublishedVerdict): boolean =>
  reached(risk) || (failsOnNotice && lines !== undefined);
if (judged.some(({ verdict }) => isMet(verdict))) process.exitCode = 1;
else if (failOn !== undefined && gaps.length > 0)
  fail(`${file}: --fail-on cannot pass while tools are missing; expected the whole list of tools`);
