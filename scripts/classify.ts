/**
 * `npm run --silent classify -- <manifest.json|-> [--format table|json|sarif] [--fail-on <what>] [--reviews]`
 * `--reviews` takes the verdicts that the catalogue (`--catalog`, default `catalog`) reached by reading these very
 * definitions, by their hash; without it the rules alone decide. `--fail-on` takes `medium`, `high` or `critical`, `notice` (text that
 * gives orders to the model or hides characters), or a level and notice with a comma between. Exit 0; 1 when `--fail-on` is met; 2 on bad input, with a line that says file, place and what would be right.
 */
import { contextOf } from '../src/reading/server-context.ts';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTaxonomyFiles } from '../src/catalogue/read-catalogue.ts';
import { lookUpReviews, type ReviewLookup } from '../src/catalogue/review-lookup.ts';
import { classify } from '../src/classify/classify.ts';
import { reviewedVerdict } from '../src/classify/reviewed-verdict.ts';
import { publish, type PublishedVerdict } from '../src/explain/published-verdict.ts';
import { readerWords } from '../src/explain/review-sentences.ts';
import { sarif } from '../src/explain/sarif.ts';
import { normaliseAll } from '../src/manifest/normalise.ts';
import { showHidden } from '../src/manifest/hidden-characters.ts';
import { problemLine } from '../src/manifest/problem.ts';
import { type Tool } from '../src/manifest/tool.ts';
import { compareRisk, reviewId, risks, type Risk } from '../src/vocabulary.ts';
import { textTable } from './text-table.ts';
import { fail } from './fail.ts';
import { manifestInput } from './manifest-input.ts';

const usage =
  'usage: npm run --silent classify -- <manifest.json|-> [--format table|json|sarif] [--fail-on medium|high|critical|notice|<level>,notice] [--reviews] [--catalog <dir>]';

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        'fail-on': { type: 'string' },
        catalog: { type: 'string', default: 'catalog' },
        reviews: { type: 'boolean', default: false },
      },
    });
    return { ...values, files: positionals };
  } catch (error) {
    return fail(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

const printers: Readonly<Record<string, (file: string, verdicts: readonly PublishedVerdict[]) => string>> = {
  json: (_file, verdicts) => JSON.stringify({ tools: verdicts }, undefined, 2),
  sarif: (file, verdicts) => JSON.stringify(sarif(file, verdicts), undefined, 2),
  table: (_file, verdicts) => [verdictTable(verdicts), ...noticed(verdicts)].join('\n'),
};

const verdictTable = (verdicts: readonly PublishedVerdict[]): string =>
  textTable(
    ['tool', 'category', 'risk', 'confidence', 'signals', 'decided by'],
    verdicts.map((verdict) => [
      verdict.name,
      verdict.category,
      verdict.risk,
      verdict.confidence.toFixed(2),
      verdict.signals.join(' '),
      decidedBy(verdict),
    ]),
  );

/** A line for everything that a definition's text does to its reader. */
const noticed = (verdicts: readonly PublishedVerdict[]): string[] =>
  verdicts.flatMap((verdict) =>
    (verdict.noticed ?? []).map(({ text }) => `notice: ${showHidden(verdict.name)}: ${text}`),
  );

function decidedBy({ evidence: [first], review }: PublishedVerdict): string {
  const words = first ? ` “${first.text.replace(/\s+/g, ' ').slice(0, 40)}”` : '';
  if (!review) return first ? `${first.rule}${words}` : '';
  return `reviewed by ${readerWords[review.reader]}, ${review.date}${first?.rule === reviewId ? words : ''}`;
}

const { files, format, 'fail-on': failOn, catalog, reviews: useReviews } = options();
const [file] = files;
if (file === undefined || files.length > 1) fail(usage);
const print = Object.hasOwn(printers, format) ? printers[format] : undefined;
if (!print) fail(`--format ${format}: expected one of ${Object.keys(printers).join(', ')}`);
const failsOn = (failOn ?? '').split(',').filter(Boolean);
const threshold = risks.find((risk) => risk !== 'low' && failsOn.includes(risk));
const failsOnNotice = failsOn.includes('notice');
if (
  (failOn !== undefined && failsOn.length !== Number(threshold !== undefined) + Number(failsOnNotice)) ||
  failOn === ''
)
  fail(`--fail-on ${failOn}: expected medium, high or critical, notice, or a level and notice with a comma between`);

const definitions = manifestInput(file);
const { taxonomy, problems } = readTaxonomyFiles(join(catalog, 'taxonomy'));
if (!taxonomy) fail(problems.map(problemLine).join('\n'));

const tools = normaliseAll(definitions);
const context = contextOf(tools);
const none: ReviewLookup = { reviews: new Map(), problems: [] };
const known = useReviews ? lookUpReviews(catalog, new Set(tools.map(({ hash }) => hash))) : none;
if (known.problems.length > 0) fail(known.problems.map(problemLine).join('\n'));

const judge = (tool: Tool): PublishedVerdict => {
  const machine = classify(tool, context);
  const review = known.reviews.get(tool.hash);
  if (!review) return publish(tool.name, machine, taxonomy);
  return publish(tool.name, reviewedVerdict(tool, machine, review), taxonomy, { review, machineVerdict: machine });
};

const verdicts = tools.map(judge);
console.log(print(file, verdicts));
const reached = (risk: Risk): boolean => threshold !== undefined && compareRisk(risk, threshold) >= 0;
const isMet = ({ risk, noticed: lines }: PublishedVerdict): boolean =>
  reached(risk) || (failsOnNotice && lines !== undefined);
process.exitCode = verdicts.some(isMet) ? 1 : 0;
