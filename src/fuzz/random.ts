/** Numbers that follow from a seed alone. */
export interface Random {
  /** A whole number from 0 to `below` - 1; `below` is at least 1. */
  readonly below: (below: number) => number;
  /** One of a list that is not empty. */
  readonly of: <T>(list: readonly [T, ...T[]]) => T;
}

/** Mulberry32 (Tommy Ettinger, 2017; public domain): 32 bits of state, good enough to choose faults by. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  const next = (): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  const below = (limit: number): number => next() % limit;
  return { below, of: (list) => list[below(list.length)] ?? list[0] };
}
