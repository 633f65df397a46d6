import { categories, risks, type Category, type Risk } from '../vocabulary.ts';

interface Judged {
  readonly verdict: { readonly category: Category; readonly risk: Risk };
}

/** Tools by risk, then by category, both from the worst on; within these, in the server's own order. */
export const gravestFirst = <T extends Judged>(tools: readonly T[]): T[] =>
  tools
    .map((tool) => ({ tool, weight: gravity(tool) }))
    .sort((a, b) => b.weight - a.weight)
    .map(({ tool }) => tool);

const gravity = ({ verdict: { risk, category } }: Judged): number =>
  risks.indexOf(risk) * categories.length + categories.indexOf(category);
