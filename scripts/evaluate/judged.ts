import * as z from 'zod';
import { compile } from '../../src/catalogue/compile.ts';
import { judgeReviews } from '../../src/catalogue/judge-reviews.ts';
import { readCatalogue } from '../../src/catalogue/read-catalogue.ts';
import { classify } from '../../src/classify/classify.ts';
import { label, type Judgement } from '../../src/classify/judgement.ts';
import { toolDefinition } from '../../src/manifest/capture.ts';
import { normalise } from '../../src/manifest/normalise.ts';
import { fail } from '../../src/cli/fail.ts';
import { failAll } from './input.ts';
import { textInput } from '../../src/cli/text-input.ts';

const row = z.looseObject({ id: z.string().optional(), tool: toolDefinition, label });

function parseLine(text: string, place: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return fail(`${place}: is no JSON; expected one object { id, tool, label } a line`);
  }
}

/** The present verdict beside every label of a gold file. Ends the command on a file that is none. */
export const goldJudgements = (file: string): Judgement[] =>
  textInput(file)
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

/** What the rules say of every reviewed tool of a catalogue, beside the review. */
export function reviewJudgements(catalog: string): Judgement[] {
  const { source, problems } = readCatalogue(catalog);
  const judged = source ? judgeReviews(compile(source).servers) : failAll(problems);
  return judged.length > 0
    ? judged
    : fail(`${catalog}: no reviews to hold the rules against; expected some (npm run review), or --gold`);
}
