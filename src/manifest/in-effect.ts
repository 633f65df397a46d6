/** The first of those that have the same text, in their order. */
export function firstOfEach<T>(all: readonly T[], textOf: (one: T) => string): Map<string, T> {
  const first = new Map<string, T>();
  for (const one of all) {
    const text = textOf(one);
    if (!first.has(text)) first.set(text, one);
  }
  return first;
}

/**
 * Definitions of one name without repetitions, and the last one again where it repeats another than the last: some clients take
 * the first of a name and some the last, and this tells both.
 * @param textOf what makes two the same
 */
export function inEffect<T>(sameName: readonly T[], textOf: (one: T) => string): readonly T[] {
  const last = sameName.at(-1);
  if (last === undefined || sameName.length === 1) return sameName;
  const first = firstOfEach(sameName, textOf);
  const different = [...first.values()];
  return [...first.keys()].at(-1) === textOf(last) ? different : [...different, last];
}
