import { neededWords, type Pattern, type Said } from './word-patterns.ts';

/** Stands for the patterns that need no word behind their first. */
const none = '';

/** Places of patterns, by a word of which one has to stand behind the first. */
function placesByNeeded(all: readonly Pattern[]): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  for (const [place, pattern] of all.entries())
    for (const word of neededWords(pattern) ?? [none]) {
      const known = places.get(word);
      if (known) known.push(place);
      else places.set(word, [place]);
    }
  return places;
}

/**
 * Of patterns that begin with one word, of which there can be a hundred, those that may go on in the words behind a place, in their
 * order: nearly always none. What they need is looked up once the first word is met.
 */
export function patternsThatMayFollow<T extends Pattern>(
  all: readonly T[],
): (words: readonly Said[], at: number) => readonly T[] {
  let byNeeded: ReturnType<typeof placesByNeeded> | undefined;
  return (words, at) => {
    byNeeded ??= placesByNeeded(all);
    const places = new Set(byNeeded.get(none));
    for (let next = at + 1; next < words.length; next += 1)
      for (const place of byNeeded.get(words[next]?.text ?? none) ?? []) places.add(place);
    return places.size === 0 ? [] : [...places].sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
  };
}
