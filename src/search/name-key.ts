import { wordsOf } from '../language/words.ts';

/** Lower-case letters and digits, accents dropped: `deleteRepository`, `delete-repository` and `Delete repository` are one. */
export function nameKey(text: string): string {
  const letters = withoutAccents(text)
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu);
  return letters ? letters.join('') : text.toLowerCase();
}

/** The words of a name, split at `_`, `-`, `.`, white space and capitals, lower case. */
export const nameWords = (name: string): string[] =>
  wordsOf(withoutAccents(name)).map(({ text }) => text.toLowerCase());

/** Letters without accents and other marks, in the simplest form of each (NFKD). */
export const withoutAccents = (text: string): string => text.normalize('NFKD').replace(/\p{M}+/gu, '');

/**
 * The key of a name from each of its words on, so that a name is found by every part of it:
 * `add_issue_comment` → addissuecomment, issuecomment, comment.
 */
export function partKeys(name: string): string[] {
  const words = nameWords(name);
  return words.length === 0 ? [nameKey(name)] : words.map((_, from) => words.slice(from).join(''));
}
