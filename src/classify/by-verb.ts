/** Mask (`maskOf`) of the verbs without one of which something cannot apply; undefined where it can on other things. */
export type Needed = Uint8Array | undefined;

const hasOne = (verbs: readonly number[], needed: Uint8Array): boolean => {
  for (const verb of verbs) if (needed[verb] === 1) return true;
  return false;
};

/**
 * Picks, in the list's order, what can apply to a reading with these different verbs (`numberOf`). Most tools have one verb,
 * and for that the choice is made once: hundreds of rules and their parts need not be asked one by one.
 */
export function byVerb<T>(all: readonly T[], neededBy: (one: T) => Needed): (verbs: readonly number[]) => readonly T[] {
  const choice = (verbs: readonly number[]): readonly T[] =>
    all.filter((one) => {
      const needed = neededBy(one);
      return needed === undefined || hasOne(verbs, needed);
    });
  const withoutVerbs = choice([]);
  const choices = new Map<number, readonly T[]>();
  const choiceOf = (verb: number): readonly T[] => {
    const known = choices.get(verb);
    if (known) return known;
    const chosen = choice([verb]);
    choices.set(verb, chosen);
    return chosen;
  };
  return (verbs) => {
    const [first] = verbs;
    if (first === undefined) return withoutVerbs;
    return verbs.length === 1 ? choiceOf(first) : choice(verbs);
  };
}
