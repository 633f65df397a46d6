import { separableForms } from './lexicon/separable-verbs.ts';
import { type Sentence } from './sentences.ts';
import { type VerbForm } from './verb-forms.ts';
import { wordSet } from './words.ts';

/** What a stem means with a part that stands behind it; the part may be of two words (`wieder her`). */
interface Parted {
  readonly part: readonly string[];
  readonly form: VerbForm;
}

const byStem = new Map<string, Parted[]>();
for (const [verb, list] of Object.entries(separableForms))
  for (const written of wordSet(list)) {
    const [stem = '', ...part] = written.split('_');
    const known = byStem.get(stem) ?? [];
    byStem.set(stem, known);
    known.push({ part, form: { verb, form: 'third', grade: 'plain', foreign: true } });
  }

/** Words between a stem and its part: `Trägt die Note einer Schülerin ins Klassenbuch ein`. */
const gapLimit = 25;

/** The verb that the word at a place makes together with a part of it at the end of a clause. */
export function separable(sentence: Sentence, at: number): VerbForm | undefined {
  const all = byStem.get(sentence[at]?.text ?? '');
  if (all === undefined) return undefined;
  for (let next = at + 1; next <= at + gapLimit && next < sentence.length; next += 1)
    for (const { part, form } of all)
      if (
        part.every((word, index) => sentence[next + index]?.text === word) &&
        endsClause(sentence, next + part.length)
      )
        return form;
  return undefined;
}

const joins = /^(?:und|oder|en|of|och|eller|og|voor|bij|naar|aan|für|bei|för|hos)$/;

const endsClause = (sentence: Sentence, next: number): boolean => {
  const after = sentence[next];
  return after === undefined || after.before !== '' || joins.test(after.text);
};
