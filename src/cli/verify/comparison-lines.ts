import { printable } from '../../manifest/printable.ts';

/** One tool beside what was reviewed or accepted of it, to print. */
export interface PrintedComparison {
  readonly tool: string;
  readonly state: string;
  readonly shown: readonly string[];
  readonly unseen: readonly string[];
  /** What else is to be said, a line each. */
  readonly also?: readonly string[];
}

/** Lines for people: state and tool, and indented below it what differs. */
export function comparisonLines(comparisons: readonly PrintedComparison[]): string[] {
  const widest = Math.max(12, ...comparisons.map(({ state }) => state.length));
  return comparisons.flatMap(({ tool, state, shown, unseen, also = [] }) => {
    const keys = [...shown, ...unseen.map((key) => `${key} (no client acts by it)`)];
    return [
      `${(state === 'same' ? 'noted' : state).padEnd(widest)}  ${printable(tool)}`,
      ...[...(keys.length > 0 ? [`differs in ${keys.map(printable).join(', ')}`] : []), ...also].map(
        (line) => `${' '.repeat(widest)}  ${line}`,
      ),
    ];
  });
}
