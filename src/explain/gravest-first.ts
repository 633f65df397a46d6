import { categories, compareRisk, type Category, type Risk } from '../vocabulary.ts';

interface Judged {
  readonly verdict: { readonly category: Category; readonly risk: Risk };
}

/** Tools by risk, then by category, both from the worst on; within these, in the server's own order. */
export const gravestFirst = <T extends Judged>(tools: readonly T[]): T[] =>
  tools.toSorted(
    ({ verdict: a }, { verdict: b }) =>
      compareRisk(b.risk, a.risk) || categories.indexOf(b.category) - categories.indexOf(a.category),
  );
