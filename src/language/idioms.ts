import { idioms } from './lexicon/idioms.ts';
import { patternsThatMayFollow } from './pattern-choice.ts';
import { type VerbForm } from './verb-forms.ts';
import { firstWords, type Pattern, type Said, type Taken, takenBy } from './word-patterns.ts';
import { begunByVerbs } from './written-forms.ts';

interface Idiom extends Pattern {
  /** The verb that it stands for. */
  readonly verb: string;
}

/** By what they begin with, in the order in which they are written. */
const byVerb = Map.groupBy(
  Object.entries(idioms).flatMap(([verb, list]) =>
    list.split(';').flatMap((written) => {
      const idiom: Idiom = { verb, written };
      return firstWords(written).map((first) => [first, idiom] as const);
    }),
  ),
  ([first]) => first,
);

/** What may begin with a verb, under every form of it. */
const byFirst = begunByVerbs(
  Array.from(byVerb, ([first, own]) => [first, patternsThatMayFollow(own.map(([, idiom]) => idiom))] as const),
);

/** An idiom that begins at a place: the verb that stands for it, the place behind its last word, those of words in its gaps. */
export interface FoundIdiom extends Taken {
  readonly form: VerbForm;
}

/** The longest idiom that begins at a place of lower-case words, all of one clause. */
export function idiomAt(words: readonly Said[], at: number): FoundIdiom | undefined {
  let longest: FoundIdiom | undefined;
  for (const { form, begun } of byFirst(words[at]?.text ?? ''))
    for (const idiom of begun.flatMap((mayFollow) => mayFollow(words, at))) {
      const taken = takenBy(idiom, words, at);
      if (taken !== undefined && taken.end > (longest?.end ?? 0))
        longest = { form: { verb: idiom.verb, form, grade: 'plain', foreign: false }, ...taken };
    }
  return longest;
}
