/** Chances that follow from numbers alone: the same seed and place give the same, whatever was asked for before. */
export class Random {
  #state: number;

  constructor(...keys: readonly number[]) {
    this.#state = keys.reduce(
      (state, key) => Math.imul((state ^ key) + 0x6d2b79f5, 0x9e3779b1) ^ (state >>> 15),
      0x2545f491,
    );
    this.next();
  }

  /** From 0 up to 1 (mulberry32). */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(this.#state ^ (this.#state >>> 15), 1 | this.#state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  }

  /** A whole number below a limit. */
  below(limit: number): number {
    return Math.floor(this.next() * limit);
  }

  /** True so many times of a hundred. */
  percent(share: number): boolean {
    return this.next() * 100 < share;
  }

  /** One of a list that is not empty. */
  pick<T>(list: readonly T[]): T {
    const found = list[this.below(list.length)];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  }

  /**
   * A value of a distribution that is given by evenly spread quantiles. Between two of them it grows by factors, since few
   * values lie near the greatest.
   */
  of(quantiles: readonly number[]): number {
    const at = this.next() * (quantiles.length - 1);
    const place = Math.floor(at);
    const low = quantiles[place] ?? 0;
    const high = quantiles[place + 1] ?? low;
    return (low + 1) * ((high + 1) / (low + 1)) ** (at - place) - 1;
  }

  /** The nearest whole number above or below, so that the mean stays what it is. */
  round(value: number): number {
    return Math.floor(value + this.next());
  }
}

/** Things to choose from, some more often than others. */
export class Weighted<T> {
  readonly #values: readonly T[];
  readonly #sums: Float64Array;

  constructor(entries: readonly (readonly [value: T, weight: number])[]) {
    let sum = 0;
    this.#values = entries.map(([value]) => value);
    this.#sums = Float64Array.from(entries, ([, weight]) => (sum += weight));
  }

  get isEmpty(): boolean {
    return !((this.#sums.at(-1) ?? 0) > 0);
  }

  choose(random: Random): T {
    const wanted = random.next() * (this.#sums.at(-1) ?? 0);
    let [low, high] = [0, this.#sums.length - 1];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#sums[middle] ?? 0) > wanted) high = middle;
      else low = middle + 1;
    }
    const found = this.#values[low];
    if (found === undefined) throw new Error('nothing to choose from');
    return found;
  }
}
