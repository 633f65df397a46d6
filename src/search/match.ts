import { singular } from '../language/words.ts';
import { meanSame } from './concepts.ts';
import { nameKey, nameWords } from './name-key.ts';
import { type Token } from './query.ts';

/** A name that words of a query are held against. */
export interface Searched {
  readonly key: string;
  readonly words: readonly string[];
  /** Where each word begins in the key. */
  readonly starts: readonly number[];
}

const kept = new Map<string, Searched>();

/** A name, taken apart. Kept, since every letter that is typed asks for the same names again. */
export function searched(name: string): Searched {
  const known = kept.get(name) ?? takenApart(name);
  kept.set(name, known);
  return known;
}

function takenApart(name: string): Searched {
  const words = nameWords(name);
  let at = 0;
  const starts = words.map((word) => (at += word.length) - word.length);
  return { key: words.join('') || nameKey(name), words, starts };
}

/** How well a word of a query stands in a name, 0 to 1, and which of the name's words it takes. */
export interface WordMatch {
  readonly worth: number;
  readonly taken: readonly number[];
}

const nothing: WordMatch = { worth: 0, taken: [] };

/** Letters that a query's word needs to be taken for the beginning of a longer one. */
const shortestStart = 2;
/** Letters of a second word that what is typed as one word must reach. */
const shortestRest = 3;

/** The best place of a word in a name: the word itself, several words of the name at once, a beginning, a synonym. */
export function matchWord({ text, forms }: Token, name: Searched): WordMatch {
  let best = nothing;
  const offer = (worth: number, taken: readonly number[]): void => {
    if (worth > best.worth) best = { worth, taken };
  };
  name.words.forEach((word, at) => {
    if (word === text) offer(1, [at]);
    else if (forms.includes(word) || forms.includes(singular(word))) offer(0.96, [at]);
    const start = name.starts[at] ?? 0;
    // A stem such as `templa` of “templaes” must be a word of its own; only what was typed may be a beginning.
    const form = forms.slice(0, 2).find((one) => one.length >= shortestStart && name.key.startsWith(one, start));
    if (form !== undefined) {
      const end = start + form.length;
      const taken = name.words.flatMap((_, i) => (i >= at && (name.starts[i] ?? 0) < end ? [i] : []));
      const last = taken.at(-1) ?? at;
      const lastStart = name.starts[last] ?? 0;
      const lastEnd = lastStart + (name.words[last] ?? '').length;
      if (lastEnd === end) offer(0.94, taken);
      // “postgress” is no beginning of `postgres-stop`.
      else if (last === at || end - lastStart >= shortestRest)
        offer(0.5 + 0.4 * (form.length / (lastEnd - start)), taken);
    }
    if (meanSame(text, word)) offer(0.7, [at]);
  });
  return best;
}
