/** What stands under one term: places in the catalogue, each with how much the term says of it, 1 to 9. */
export interface Postings {
  readonly term: string;
  /** How many there are in the catalogue; more than are listed where a term is very common. */
  readonly total: number;
  /** Numbers of entries, rising. */
  readonly numbers: readonly number[];
  readonly weights: readonly number[];
}

/** Postings in a file: steps from number to number, and one digit for each weight. `total` is left out where all are listed. */
export type PackedPostings = readonly [term: string, steps: readonly number[], weights: string, total?: number];

/** @param numbers rising */
export function packedPostings({ term, total, numbers, weights }: Postings): PackedPostings {
  const steps = numbers.map((number, at) => number - (numbers[at - 1] ?? 0));
  const packed = [term, steps, weights.join('')] as const;
  return total === numbers.length ? packed : [...packed, total];
}

export function unpackedPostings([term, steps, digits, total = steps.length]: PackedPostings): Postings {
  let number = 0;
  return {
    term,
    total,
    numbers: steps.map((step) => (number += step)),
    weights: Array.from(digits, Number),
  };
}
