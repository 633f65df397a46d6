/** Nesting that is read. Real definitions reach 31 levels, and later steps walk a value by recursion. */
export const maxNesting = 200;

/** True when objects and arrays lie in each other deeper than `most`. Looks no deeper than that. */
export const isTooDeep = (value: unknown, most = maxNesting): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (most === 0 || Object.values(value).some((inner) => isTooDeep(inner, most - 1)));
