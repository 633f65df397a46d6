import { type Standing } from './among.ts';

/**
 * The place of each of these weights, in tokens, among all of them: rank 1 is the heaviest, equals share a rank, and the
 * percentile counts what is lighter.
 */
export function standings(weights: readonly number[]): (tokens: number) => Standing {
  const lighter = new Map<number, number>();
  const alike = new Map<number, number>();
  weights
    .toSorted((a, b) => a - b)
    .forEach((tokens, index) => {
      if (!lighter.has(tokens)) lighter.set(tokens, index);
      alike.set(tokens, (alike.get(tokens) ?? 0) + 1);
    });
  return (tokens) => {
    const below = lighter.get(tokens) ?? 0;
    return {
      rank: weights.length - below - (alike.get(tokens) ?? 1) + 1,
      percentile: Math.floor((100 * below) / Math.max(1, weights.length)),
    };
  };
}
