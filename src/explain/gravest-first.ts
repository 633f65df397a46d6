import { type ToolRecord } from '../record.ts';
import { categories, compareRisk } from '../vocabulary.ts';

/** Tools by risk, then by category, both from the worst on; within these, in the server's own order. */
export const gravestFirst = (tools: readonly ToolRecord[]): ToolRecord[] =>
  tools.toSorted(
    ({ verdict: a }, { verdict: b }) =>
      compareRisk(b.risk, a.risk) || categories.indexOf(b.category) - categories.indexOf(a.category),
  );
