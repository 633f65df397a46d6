/** Bounds between which a share lies, each from 0 to 1. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** Standard normal quantile for two-sided 95 %. */
const z = 1.959964;

/**
 * Wilson's 95 % interval for a share of `right` in `count` independent draws: honest for small counts and near 0 or 1.
 * Of nothing drawn nothing is known: 0 to 1. E. B. Wilson, JASA 22 (1927), 209–212.
 */
export function wilson(right: number, count: number): Interval {
  if (count === 0) return { low: 0, high: 1 };
  const share = right / count;
  const weight = 1 + z ** 2 / count;
  const middle = (share + z ** 2 / (2 * count)) / weight;
  const half = (z * Math.sqrt((share * (1 - share)) / count + z ** 2 / (4 * count ** 2))) / weight;
  // At the ends the exact bound is the end itself; floating point would miss it by a hair.
  return { low: right === 0 ? 0 : middle - half, high: right === count ? 1 : middle + half };
}

/** The interval of a share that was written down rounded; counts of up to 5,000 survive four decimals. */
export const intervalOfShare = (share: number, count: number): Interval => wilson(Math.round(share * count), count);
