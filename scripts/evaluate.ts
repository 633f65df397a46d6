/**
 * `npm run evaluate -- --reviews | --gold <file> [--format text|json] [--mistakes]`: holds the classifier against the reviews
 * of the catalogue (`--catalog`, default `catalog`), or against labels made by hand.
 * A gold file has one JSON object a line: `{ id, tool, label }`; `tool` is a definition as in `tools/list`, `label` has
 * `category` and, where known, `accept`, `risk`, `acceptRisk`, `signals`, `signalsMaybe`. Exit 2 on a file that is none.
 */
import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { z } from 'zod';
import { compile } from '../src/catalogue/compile.ts';
import { judgeReviews } from '../src/catalogue/judge-reviews.ts';
import { readCatalogue } from '../src/catalogue/read-catalogue.ts';
import { classify } from '../src/classify/classify.ts';
import { evaluate, label, type Evaluation, type Judgement } from '../src/classify/evaluation.ts';
import { toolDefinition } from '../src/manifest/capture.ts';
import { normalise } from '../src/manifest/normalise.ts';
import { problemLine } from '../src/manifest/problem.ts';
import { categories } from '../src/vocabulary.ts';
import { fail } from './fail.ts';

const row = z.looseObject({ id: z.string().optional(), tool: toolDefinition, label });

function readText(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    return fail(
      `${file}: cannot be read (${error instanceof Error ? error.message : String(error)}); expected a file with one JSON object a line`,
    );
  }
}

function parseLine(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail(`${place}: is no JSON; expected one object { id, tool, label } a line`);
  }
}

const judgements = (file: string): Judgement[] =>
  readText(file)
    .split('\n')
    .flatMap((text, index) => (text.trim() === '' ? [] : [judge(text, `${file}:${String(index + 1)}`)]));

function judge(text: string, place: string): Judgement {
  const parsed = row.safeParse(parseLine(text, place));
  const problem = parsed.error?.issues[0];
  if (parsed.data === undefined)
    return fail(`${place}: ${problem?.path.join('.') ?? ''}: ${problem?.message ?? 'does not fit'}`);
  const { id, tool, label: wanted } = parsed.data;
  return { id: id ?? place, name: tool.name, label: wanted, verdict: classify(normalise(tool)) };
}

function reviewed(catalog: string): Judgement[] {
  const { source, problems } = readCatalogue(catalog);
  if (!source) fail(problems.map(problemLine).join('\n'));
  return judgeReviews(compile(source).servers);
}

const percent = (share: number): string => `${(100 * share).toFixed(1)} %`;
const cell = (value: string | number): string => String(value).padStart(12);

function print(scores: Evaluation): void {
  console.log(`${String(scores.count)} tools`);
  console.log(
    `category   strict ${percent(scores.strict)}   lenient ${percent(scores.lenient)}   macro-F1 ${scores.macroF1.toFixed(3)}`,
  );
  console.log(`risk       exact ${percent(scores.risk)} of ${String(scores.riskCount)}`);
  console.log(`signals    micro-F1 ${scores.signalF1.toFixed(3)}`);
  console.log(
    `confident  ${String(scores.confident.count)} with confidence ≥ 0.9: strict ${percent(scores.confident.strict)}, lenient ${percent(scores.confident.lenient)}`,
  );
  console.log(`\n${['category', 'labelled', 'called', 'precision', 'recall', 'F1'].map(cell).join('')}`);
  for (const { category, labelled, called, precision, recall, f1 } of scores.categories)
    console.log([category, labelled, called, percent(precision), percent(recall), f1.toFixed(3)].map(cell).join(''));
  console.log(`\n${['label \\ called', ...categories].map(cell).join('')}`);
  for (const wanted of categories)
    console.log([wanted, ...categories.map((called) => scores.confusion[wanted][called])].map(cell).join(''));
  console.log(`\n${['confidence', 'tools', 'mean', 'strict', 'lenient'].map(cell).join('')}`);
  for (const { from, to, count, meanConfidence, strict, lenient } of scores.reliability)
    console.log(
      [`${from.toFixed(2)}–${to.toFixed(2)}`, count, meanConfidence.toFixed(2), percent(strict), percent(lenient)]
        .map(cell)
        .join(''),
    );
  console.log(`\n${['signal', 'right', 'extra', 'missed', 'F1'].map(cell).join('')}`);
  for (const { signal, right, extra, missed, f1 } of scores.signals)
    console.log([signal, right, extra, missed, f1.toFixed(3)].map(cell).join(''));
  console.log(`\ndangerous called Read: ${String(scores.dangerousCalledRead.length)} of ${String(scores.dangerous)}`);
  for (const judgement of scores.dangerousCalledRead) console.log(`  ${line(judgement)}`);
}

const line = ({ id, name, label: wanted, verdict }: Judgement): string =>
  `${id} ${JSON.stringify(name)}: ${wanted.category}${wanted.accept.length > 0 ? ` (or ${wanted.accept.join(', ')})` : ''}, called ${verdict.category} at ${verdict.confidence.toFixed(2)} by ${verdict.decidedBy ?? 'nothing'}`;

const { values } = parseArgs({
  options: {
    gold: { type: 'string' },
    reviews: { type: 'boolean', default: false },
    catalog: { type: 'string', default: 'catalog' },
    format: { type: 'string', default: 'text' },
    mistakes: { type: 'boolean', default: false },
  },
});
const { gold } = values;
if ((gold === undefined) !== values.reviews || !['text', 'json'].includes(values.format))
  fail('usage: npm run evaluate -- --reviews | --gold <file> [--format text|json] [--mistakes]');

const scores = evaluate(gold === undefined ? reviewed(values.catalog) : judgements(gold));
if (values.format === 'json') console.log(JSON.stringify(scores, null, 2));
else {
  print(scores);
  if (values.mistakes) for (const judgement of scores.mistakes) console.log(line(judgement));
}
