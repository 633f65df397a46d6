import { namesApart } from '../../explain/names-apart.ts';
import { printableCut } from '../../manifest/printable.ts';

/** One tool beside what was reviewed or accepted of it, to print. */
export interface PrintedComparison {
  readonly tool: string;
  readonly state: string;
  readonly shown: readonly string[];
  readonly unseen: readonly string[];
  /** What else is to be said, a line each. */
  readonly also?: readonly string[];
}

/**
 * Lines for people: state and tool, and indented below it what differs.
 * @param names of all tools that were compared, which no line may mix up
 */
export function comparisonLines(comparisons: readonly PrintedComparison[], names: readonly string[]): string[] {
  const tell = namesApart(names);
  const widest = Math.max(12, ...comparisons.map(({ state }) => state.length));
  return comparisons.flatMap(({ tool, state, shown, unseen, also = [] }) => {
    const keys = [...shown, ...unseen.map((key) => `${key} (no client acts by it)`)];
    return [
      `${(state === 'same' ? 'noted' : state).padEnd(widest)}  ${tell(tool)}`,
      ...[...(keys.length > 0 ? [printableCut(`differs in ${keys.join(', ')}`)] : []), ...also].map(
        (line) => `${' '.repeat(widest)}  ${line}`,
      ),
    ];
  });
}
