import { type Sentence, type Token } from './sentences.ts';
import { heldBack } from './statements.ts';
import { firstWords, type Pattern, takenBy } from './word-patterns.ts';

/** Where something stands in a text (UTF-16 code units). */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Phrases by the words with which they may begin. */
const byFirstWord = (written: string): Map<string, (readonly [first: string, phrase: Pattern])[]> =>
  Map.groupBy(
    written.split(';').flatMap((one) => {
      const phrase: Pattern = { written: one };
      return firstWords(one).map((first) => [first, phrase] as const);
    }),
    ([first]) => first,
  );

/** With the apostrophe that keyboards have, as phrases are written. */
export const withPlainApostrophes = (sentence: Sentence): Sentence =>
  sentence.some(({ text }) => text.includes('’'))
    ? sentence.map((token) => ({ ...token, text: token.text.replaceAll('’', "'") }))
    : sentence;

/**
 * Looks for phrases that are told as they are, so not behind a condition or a denial of their own clause.
 * @param written word patterns (`word-patterns.ts`), parted by semicolons; what a phrase begins with is one word or one of several
 * @returns finds the place of the first one in a sentence whose apostrophes are plain
 */
export function phraseFinder(written: string): (sentence: Sentence) => Place | undefined {
  let byFirst: ReturnType<typeof byFirstWord> | undefined;
  return (words) => {
    byFirst ??= byFirstWord(written);
    for (const [at, word] of words.entries()) {
      const begun = byFirst.get(word.text);
      if (begun === undefined) continue;
      for (const [, phrase] of begun) {
        const taken = takenBy(phrase, words, at);
        if (taken !== undefined && !heldBack(words, at)) return placeOf(word, words[taken.end - 1] ?? word);
      }
    }
    return undefined;
  };
}

const placeOf = ({ start }: Token, { end }: Token): Place => ({ start, end });
