import { patternsThatMayFollow } from './pattern-choice.ts';
import { type Sentence, type Token } from './sentences.ts';
import { heldBack } from './statements.ts';
import { firstWords, type Pattern, takenBy } from './word-patterns.ts';

/** Where something stands in a text (UTF-16 code units). */
export interface Place {
  readonly start: number;
  readonly end: number;
}

/** Phrases that may go on behind a place, by the words with which they may begin. */
function byFirstWord(written: string): Map<string, ReturnType<typeof patternsThatMayFollow>> {
  const phrases = written.split(';').flatMap((one) => {
    const phrase: Pattern = { written: one };
    return firstWords(one).map((first) => [first, phrase] as const);
  });
  const grouped = Map.groupBy(phrases, ([first]) => first);
  return new Map(
    Array.from(grouped, ([first, own]) => [first, patternsThatMayFollow(own.map(([, phrase]) => phrase))]),
  );
}

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
      for (const phrase of byFirst.get(word.text)?.(words, at) ?? []) {
        const taken = takenBy(phrase, words, at);
        if (taken !== undefined && !heldBack(words, at)) return placeOf(word, words[taken.end - 1] ?? word);
      }
    }
    return undefined;
  };
}

const placeOf = ({ start }: Token, { end }: Token): Place => ({ start, end });
