/** Counts of words, and what is kept of them. */
export class Tally {
  readonly #counts = new Map<string, number>();

  add(key: string, by = 1): void {
    this.#counts.set(key, (this.#counts.get(key) ?? 0) + by);
  }

  /** Keys that were counted at least so often, the most frequent first, then by name. */
  most(least = 1): [key: string, count: number][] {
    return [...this.#counts]
      .filter(([, count]) => count >= least)
      .sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  }
}

/** So many values, evenly spread from the least to the greatest; rounded to whole numbers after multiplying by `scale`. */
export function quantiles(values: readonly number[], steps: number, scale = 1): number[] {
  const sorted = values.toSorted((a, b) => a - b);
  return Array.from({ length: steps + 1 }, (_, step) =>
    Math.round((sorted[Math.round((step / steps) * (sorted.length - 1))] ?? 0) * scale),
  );
}

export const mean = (values: readonly number[]): number =>
  values.length === 0 ? 0 : values.reduce((sum, value) => sum + value, 0) / values.length;

export const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
