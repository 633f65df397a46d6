import { categories, risks, signals, type Category, type Risk, type Signal } from '../vocabulary.ts';
import { type Counts } from '../record.ts';

interface Counted {
  readonly category: Category;
  readonly risk: Risk;
  readonly signals: readonly Signal[];
}

/** Zero for every name of a vocabulary, then one more for each time it occurs. */
function tally<K extends string>(names: readonly K[], found: Iterable<K>): Record<K, number> {
  const count = Object.fromEntries(names.map((name) => [name, 0])) as Record<K, number>;
  for (const name of found) count[name] += 1;
  return count;
}

/** How the given verdicts spread over categories, risk levels and signals. */
export const counts = (verdicts: readonly Counted[]): Counts => ({
  tools: verdicts.length,
  categories: tally(
    categories,
    verdicts.map(({ category }) => category),
  ),
  risks: tally(
    risks,
    verdicts.map(({ risk }) => risk),
  ),
  signals: tally(
    signals,
    verdicts.flatMap((verdict) => verdict.signals),
  ),
});

/** Sum of counts, name by name. */
export function sumCounts(all: readonly Counts[]): Counts {
  const add = <K extends string>(
    names: readonly K[],
    of: (one: Counts) => Readonly<Record<K, number>>,
  ): Record<K, number> =>
    Object.fromEntries(names.map((name) => [name, all.reduce((sum, one) => sum + of(one)[name], 0)])) as Record<
      K,
      number
    >;
  return {
    tools: all.reduce((sum, { tools }) => sum + tools, 0),
    categories: add(categories, (one) => one.categories),
    risks: add(risks, (one) => one.risks),
    signals: add(signals, (one) => one.signals),
  };
}

/** The gravest level that occurs; the lowest of all where there are no tools. */
export const gravestLevel = (levels: Counts['risks']): Risk => risks.findLast((risk) => levels[risk] > 0) ?? risks[0];
