import { type Sentence, type Token } from './sentences.ts';
import { heldBack } from './statements.ts';
import { firstWords, follow, type Step, stepsOf } from './word-patterns.ts';

/** Where something stands in a text (UTF-16 code units). */
export interface Place {
  readonly start: number;
  readonly end: number;
}

interface Phrase {
  readonly written: string;
  /** What follows its first word; read when that is first met. */
  steps?: readonly Step[];
}

const inPhrases = (written: string): Map<string, Phrase[]> => {
  const byFirst = new Map<string, Phrase[]>();
  for (const one of written.split(';')) {
    const phrase: Phrase = { written: one };
    for (const first of firstWords(one)) {
      const known = byFirst.get(first);
      if (known) known.push(phrase);
      else byFirst.set(first, [phrase]);
    }
  }
  return byFirst;
};

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
  let byFirst: Map<string, Phrase[]> | undefined;
  return (words) => {
    byFirst ??= inPhrases(written);
    for (const [at, word] of words.entries()) {
      const begun = byFirst.get(word.text);
      if (begun === undefined) continue;
      for (const phrase of begun) {
        const taken = follow(words, at + 1, (phrase.steps ??= stepsOf(phrase.written).slice(1)));
        if (taken !== undefined && !heldBack(words, at)) return placeOf(word, words[taken.end - 1] ?? word);
      }
    }
    return undefined;
  };
}

const placeOf = ({ start }: Token, { end }: Token): Place => ({ start, end });
