/** Numbers for words, given out as they come: comparing numbers is what keeps hundreds of rules fast. */
const numbers = new Map<string, number>();

/** The number of a word, the same for the whole run. */
export function numberOf(word: string): number {
  const known = numbers.get(word);
  if (known !== undefined) return known;
  numbers.set(word, numbers.size);
  return numbers.size - 1;
}

/** One byte per word number, 1 for each of these words. Words numbered later are not in it. */
export function maskOf(words: ReadonlySet<string>): Uint8Array {
  const listed = Array.from(words, numberOf);
  const mask = new Uint8Array(Math.max(0, ...listed) + 1);
  for (const at of listed) mask[at] = 1;
  return mask;
}
