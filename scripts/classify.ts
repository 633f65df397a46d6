/**
 * `npm run --silent classify -- <manifest.json|-> [--format table|json|sarif] [--fail-on medium|high|critical]`
 * Exit 0; 1 when `--fail-on` is met; 2 on bad input, with a line that says file, place and what would be right.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { readTaxonomyFiles } from '../src/catalogue/read-catalogue.ts';
import { classify } from '../src/classify/classify.ts';
import { publish, type PublishedVerdict } from '../src/explain/published-verdict.ts';
import { sarif } from '../src/explain/sarif.ts';
import { normaliseAll } from '../src/manifest/normalise.ts';
import { problemLine } from '../src/manifest/problem.ts';
import { compareRisk, risks, type Risk } from '../src/vocabulary.ts';
import { textTable } from './text-table.ts';
import { fail } from './fail.ts';
import { manifestInput } from './manifest-input.ts';

const usage =
  'usage: npm run --silent classify -- <manifest.json|-> [--format table|json|sarif] [--fail-on medium|high|critical]';

function options() {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: {
        format: { type: 'string', default: 'table' },
        'fail-on': { type: 'string' },
        catalog: { type: 'string', default: 'catalog' },
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
  table: (_file, verdicts) =>
    textTable(
      ['tool', 'category', 'risk', 'confidence', 'signals', 'decided by'],
      verdicts.map((verdict) => [
        verdict.name,
        verdict.category,
        verdict.risk,
        verdict.confidence.toFixed(2),
        verdict.signals.join(' '),
        verdict.evidence[0]
          ? `${verdict.evidence[0].rule} “${verdict.evidence[0].text.replace(/\s+/g, ' ').slice(0, 40)}”`
          : '',
      ]),
    ),
};

const { files, format, 'fail-on': failOn, catalog } = options();
const [file] = files;
if (file === undefined || files.length > 1) fail(usage);
const print = Object.hasOwn(printers, format) ? printers[format] : undefined;
if (!print) fail(`--format ${format}: expected one of ${Object.keys(printers).join(', ')}`);
const threshold = risks.find((risk) => risk === failOn);
if (failOn !== undefined && (!threshold || threshold === 'low'))
  fail(`--fail-on ${failOn}: expected medium, high or critical`);

const definitions = manifestInput(file);
const { taxonomy, problems } = readTaxonomyFiles(join(catalog, 'taxonomy'));
if (!taxonomy) fail(problems.map(problemLine).join('\n'));

const tools = normaliseAll(definitions);
const context = { toolNames: tools.map(({ name }) => name) };
const verdicts = tools.map((tool) => publish(tool.name, classify(tool, context), taxonomy));
console.log(print(file, verdicts));
const reached = (risk: Risk): boolean => threshold !== undefined && compareRisk(risk, threshold) >= 0;
process.exitCode = verdicts.some(({ risk }) => reached(risk)) ? 1 : 0;
