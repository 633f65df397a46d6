import { type Reading } from '../reading/reading.ts';
import { type Category } from '../vocabulary.ts';
import { type EvidenceKind } from './evidence-kind.ts';

/**
 * How often verdicts with this kind of evidence equal the label. Read off what was labelled blind, from the definition alone:
 * 450 tools of three fresh rounds (catalog/rounds/02 to 04), as these rules judge them, and the 8,835 reviewed definitions of
 * the catalogue, on whose mistakes the rules were mended too; the lower figure of the two, rounded down. Kinds with few tools
 * lie well below what was measured. Where a category differs much from the rest of its kind it has its own figure.
 * `npm run evaluate -- --rounds catalog/rounds --corpus <folder>` shows how confidence and rightness compare.
 */
const rightness: Readonly<
  Record<EvidenceKind, Readonly<Partial<Record<Category, number>>> & { readonly any: number }>
> = {
  agreement: { any: 0.85, Read: 0.98, Destructive: 0.95, Execute: 0.92, Write: 0.89 },
  borderline: { any: 0.8 },
  conflict: { any: 0.7, Execute: 0.65 },
  several: { any: 0.75, Read: 0.9 },
  guarded: { any: 0.75, Write: 0.85 },
  admitted: { any: 0.7 },
  description: { any: 0.85, Read: 0.96, Write: 0.88 },
  'description-doubted': { any: 0.8 },
  name: { any: 0.8, Read: 0.88 },
  'name-alone': { any: 0.85 },
  unknown: { any: 0.55 },
  nothing: { any: 0.55 },
};

/** Highest confidence where the deciding words are not English or could be nouns. */
const uncertainLimit = 0.88;

/** Highest confidence where the author's own annotations contradict the verdict. */
export const disputedLimit = 0.78;

/** 0..1, see `rightness`. `uncertain` = the deciding words are foreign or could be nouns as well, or are known by their class alone. */
export function confidenceOf(kind: EvidenceKind, category: Category, uncertain: boolean): number {
  const right = rightness[kind][category] ?? rightness[kind].any;
  return uncertain ? Math.min(right, uncertainLimit) : right;
}

/**
 * Highest confidence where arguments are known to exist, or are not known to be absent, and no schema names them: free
 * commands, paths and addresses stand there, and every alarm between a capture without schemas and one with them was theirs.
 */
const unseenArgumentsLimit = 0.85;

/** Lowers the confidence of a verdict on a tool whose arguments no schema shows (reading/argument-gaps.ts). */
export function knownConfidence(confidence: number, { tool, context, parameters }: Reading): number {
  const isUnseen = tool.parameters.length === 0 && parameters.length > 0;
  return isUnseen || context.argumentGaps?.has(tool.name) ? Math.min(confidence, unseenArgumentsLimit) : confidence;
}
