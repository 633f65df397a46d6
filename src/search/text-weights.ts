import { firstSentence } from '../explain/grammar.ts';
import { showHidden } from '../manifest/hidden-characters.ts';
import { nameTerms, termsOf } from './terms.ts';

/** How much a term says of a tool or server, 1 to 9: what files hold is one digit. */
export const weights = { name: 9, longName: 8, title: 7, mostOfText: 6, serverName: 2 } as const;

/** Characters of a description that are searched; longer texts add bytes, not finds. */
const textLength = 600;
/** How often a word stands in a text counts less and less, and the less the longer the text is (Okapi BM25). */
const [saturation, byLength] = [1.2, 0.75];
/** Terms of a text of common length: the mean of captured descriptions. */
const commonLength = 30;
/** A word of the first sentence, which says what a call does, counts as much as this many behind it. */
const inFirstSentence = 2;

/** A text's terms, each with its weight, 1 to `mostOfText`. */
function weighed(text: string): Map<string, number> {
  const shown = showHidden(text.replace(/\s+/g, ' ').trim()).slice(0, textLength).toWellFormed();
  const counts = new Map<string, number>();
  const all = termsOf(shown);
  for (const term of all) counts.set(term, (counts.get(term) ?? 0) + 1);
  const first = shown.length > 0 ? new Set(termsOf(firstSentence(shown))) : new Set();
  const norm = saturation * (1 - byLength + (byLength * all.length) / commonLength);
  const found = new Map<string, number>();
  for (const [term, times] of counts) {
    const count = first.has(term) ? times * inFirstSentence : times;
    found.set(term, Math.max(1, Math.round((weights.mostOfText * count) / (count + norm))));
  }
  return found;
}

/** What is searched of a tool or server by its words. */
export interface SearchedText {
  readonly name: string;
  readonly title: string;
  /** Names of its server, empty for a server itself. */
  readonly serverNames: readonly string[];
  readonly text: string;
}

/** Names of more words say less with each of them. */
const shortName = 3;

/** Every term under which something is found by its words, with its weight, 1 to 9. */
export function textWeights({ name, title, serverNames, text }: SearchedText): Map<string, number> {
  const found = weighed(text);
  const raise = (terms: readonly string[], weight: number): void => {
    for (const term of terms) if ((found.get(term) ?? 0) < weight) found.set(term, weight);
  };
  for (const one of serverNames) raise(nameTerms(one), weights.serverName);
  raise(termsOf(title), weights.title);
  const words = nameTerms(name);
  raise(words, words.length <= shortName ? weights.name : weights.longName);
  return found;
}
