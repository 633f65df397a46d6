/** One word of a name, lower-case, with its place in the name (UTF-16 code units). */
export interface Word {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Names in two capitals that are one word wherever they stand: `createOAuthToken`. */
const wordPattern = /OAuth|[A-Z]+(?=[A-Z][a-z])|[A-Z]?[a-z]+|[A-Z]+|\d+|[^\0-\x7F]+/g;

/** Splits snake_case, camelCase, kebab-case and dotted names: `mail_deleteAliasV1` → mail, delete, alias, v, 1. */
export function wordsOf(name: string): Word[] {
  const words: Word[] = [];
  let end = 0;
  for (const piece of name.match(wordPattern) ?? []) {
    // Every letter and digit is part of some word, so the next place where a word is found is its own.
    const start = name.indexOf(piece, end);
    end = start + piece.length;
    words.push({ text: piece.toLowerCase(), start, end });
  }
  return words;
}

const kept = new Set(
  'address status alias access process analysis basis canvas bus gas news dns https series'.split(' '),
);

/** Singular of a lower-case English noun, by its ending: `policies` → policy, `boxes` → box. Unknown forms stay. */
export function singular(word: string): string {
  if (word.length < 4 || !word.endsWith('s') || word.endsWith('ss') || kept.has(word)) return word;
  if (word === 'cookies' || word === 'movies') return word.slice(0, -1);
  if (word.endsWith('ies')) return `${word.slice(0, -3)}y`;
  if (/(?:ss|x|[^a]ch|[rtle]ach|sh|[^aeiou]o|us)es$/.test(word)) return word.slice(0, -2);
  return word.slice(0, -1);
}

/** A set of words from a list separated by white space: how lexicons are written. */
export const wordSet = (...lists: readonly string[]): ReadonlySet<string> => new Set(lists.join(' ').match(/\S+/g));
