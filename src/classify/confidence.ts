import { type Category } from '../vocabulary.ts';
import { type EvidenceKind } from './evidence-kind.ts';

/**
 * How often verdicts with this kind of evidence are right (equal to the label) on labelled tools. Read off
 * `npm run evaluate -- --gold <file>` on the development set and rounded down, since rules were fitted to that set.
 * Where a category differs much from the rest of its kind it has its own figure.
 */
const rightness: Readonly<
  Record<EvidenceKind, Readonly<Partial<Record<Category, number>>> & { readonly any: number }>
> = {
  agreement: { any: 0.93, Read: 0.98, Financial: 0.96, Execute: 0.88 },
  borderline: { any: 0.8 },
  conflict: { any: 0.75 },
  several: { any: 0.75, Read: 0.85 },
  guarded: { any: 0.8 },
  description: { any: 0.82, Read: 0.9 },
  'description-doubted': { any: 0.65 },
  name: { any: 0.65 },
  'name-alone': { any: 0.8, Read: 0.75 },
  nothing: { any: 0.55 },
};

/** Highest confidence where the deciding words are not English or could be nouns. */
const uncertainLimit = 0.88;

/** 0..1, see `rightness`. `uncertain` = the deciding words are foreign or could be nouns as well. */
export function confidenceOf(kind: EvidenceKind, category: Category, uncertain: boolean): number {
  const right = rightness[kind][category] ?? rightness[kind].any;
  return uncertain ? Math.min(right, uncertainLimit) : right;
}
