/** Slips of the keyboard that a word of some length may hold. */
export const slipsAllowed = (length: number): number => (length <= 3 ? 0 : length <= 4 ? 1 : length <= 8 ? 2 : 3);

/**
 * Letters to add, drop, replace or swap with their neighbour until one word is the other (optimal string alignment).
 * Any number above `most` means more than that.
 */
export function slips(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let [before, last] = [[] as number[], Array.from({ length: other.length + 1 }, (_, at) => at)];
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1])
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
      least = Math.min(least, cost);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return last[other.length] ?? most + 1;
}

/** A word that is known, and how often it stands in names. */
export type KnownWord = readonly [word: string, count: number];

/**
 * The known words that somebody who typed `word` most likely meant, the likeliest first: fewest slips, the same first
 * letter, the same letters, the more frequent.
 */
export function meant(word: string, known: Iterable<KnownWord>, most = slipsAllowed(word.length)): string[] {
  const near: { text: string; cost: number }[] = [];
  for (const [text, count] of known) {
    const distance = slips(word, text, most);
    if (distance === 0 || distance > most) continue;
    const start = text[0] === word[0] ? 0 : 0.6;
    const letters = sortedLetters(text) === sortedLetters(word) ? 0 : 0.5;
    near.push({ text, cost: distance + start + letters - Math.log10(count) / 5 });
  }
  near.sort((a, b) => a.cost - b.cost || (a.text < b.text ? -1 : 1));
  return [...new Set(near.map(({ text }) => text))];
}

const sortedLetters = (word: string): string => [...word].sort().join('');
