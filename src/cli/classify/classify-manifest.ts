import { type ReviewLookup } from '../../catalogue/review-lookup.ts';
import { classify } from '../../classify/classify.ts';
import { oneOfEachName } from '../../classify/one-of-each-name.ts';
import { reviewedVerdict } from '../../classify/reviewed-verdict.ts';
import { type PublishedVerdict } from '../../explain/published-verdict.ts';
import { publish } from '../../explain/publish.ts';
import { normaliseAll } from '../../manifest/normalise.ts';
import { printable } from '../../manifest/printable.ts';
import { problemLine } from '../../manifest/problem.ts';
import { type Tool } from '../../manifest/tool.ts';
import { contextOf } from '../../reading/server-context.ts';
import { compareRisk, type Risk } from '../../vocabulary.ts';
import { fail } from '../fail.ts';
import { manifestInput } from '../manifest-input.ts';
import { taxonomyOf } from '../taxonomy.ts';
import { verdictPrinters, type JudgedTool } from './verdict-printers.ts';

/** What `npm run classify` was asked for, besides the manifest. */
export interface Asked {
  readonly format: string;
  /** The folder of a catalogue; undefined where none was named. */
  readonly catalog: string | undefined;
  readonly useReviews: boolean;
  /** What `--fail-on` names; undefined without it. */
  readonly failsOn: { readonly threshold: Risk | undefined; readonly notice: boolean } | undefined;
}

/** The catalogue's readings of these very definitions. Ends the command with a line for each thing that is wrong there. */
async function reviewsOf(tools: readonly Tool[], catalog: string): Promise<ReviewLookup['reviews']> {
  const { lookUpReviews } = await import('../../catalogue/review-lookup.ts');
  const { reviews, problems } = lookUpReviews(catalog, new Set(tools.map(({ hash }) => hash)));
  return problems.length > 0 ? fail(problems.map(problemLine).join('\n')) : reviews;
}

/** Prints the verdict on every tool of a manifest; ends with the exit code that `scripts/classify.ts` tells of. */
export async function classifyManifest(file: string, { format, catalog, useReviews, failsOn }: Asked): Promise<void> {
  const print = Object.hasOwn(verdictPrinters, format) ? verdictPrinters[format] : undefined;
  if (!print) fail(`--format ${format}: expected one of ${Object.keys(verdictPrinters).join(', ')}`);
  const input = manifestInput(file);
  const { gaps } = input;
  const taxonomy = await taxonomyOf(catalog);
  const tools = normaliseAll(input.tools);
  const context = contextOf(tools);
  const reviews = useReviews ? await reviewsOf(tools, catalog ?? 'catalog') : new Map<never, never>();

  const judge = (tool: Tool): JudgedTool => {
    const machine = classify(tool, context);
    const review = reviews.get(tool.hash);
    if (!review) return { tool, verdict: publish({ tool, verdict: machine }, taxonomy, context.toolNames) };
    const reviewed = reviewedVerdict(tool, machine, review);
    return {
      tool,
      verdict: publish({ tool, verdict: reviewed, review, machineVerdict: machine }, taxonomy, context.toolNames),
    };
  };

  const judged = oneOfEachName(tools.map(judge));
  console.log(print({ file, input, judged }));
  const repeated = judged.filter(({ tool }) => tool.flags.includes('duplicate-name'));
  for (const { tool } of repeated)
    console.error(`${file}: several tools are named ${printable(tool.name)}; the worst of them is shown and decides`);
  for (const gap of gaps) console.error(problemLine(gap));
  const threshold = failsOn?.threshold;
  const reached = (risk: Risk): boolean => threshold !== undefined && compareRisk(risk, threshold) >= 0;
  const isMet = ({ risk, noticed: lines }: PublishedVerdict): boolean =>
    reached(risk) || (failsOn?.notice === true && lines !== undefined);
  if (judged.some(({ verdict }) => isMet(verdict))) process.exitCode = 1;
  else if (failsOn && gaps.length > 0)
    fail(`${file}: --fail-on cannot pass while tools are missing; expected the whole list of tools`);
}
