import { idiomAt } from './idioms.ts';
import { determiners, particles, prepositions } from './lexicon/grammar.ts';
import { readingVerbs } from './lexicon/verb-groups.ts';
import { type Sentence } from './sentences.ts';
import { opensPhrase, phrasalForm, verbForm, type PhrasalForm, type VerbForm } from './verb-forms.ts';
import { wordSet } from './words.ts';

const reading = wordSet(readingVerbs);

/** A verb of a sentence and its position there. */
export interface FoundVerb {
  readonly at: number;
  readonly form: VerbForm;
  /** Words that make the verb: 3 for `get rid of`. */
  readonly words: number;
  /** Place of its last word, where what it acts on stands between its words: `holds the offer up against`. */
  readonly last?: number;
}

/** The verb that a word makes only together with the next one: `top up`. */
export function joinedForm(sentence: Sentence, at: number): VerbForm | undefined {
  const next = sentence[at + 1]?.text ?? '';
  return particles.has(next) ? verbForm((sentence[at]?.text ?? '') + next) : undefined;
}

/** Words of the longest phrasal verb. */
const longestPhrase = 5;

/** Words that make another verb of the one before: to `throw` is not to `throw away`. */
const changesMeaning = wordSet('down away off out apart together');

/** The same of single pairs: to `hand in` is not to `hand`. */
const pairs = wordSet('hand_in turn_in make_up fish_out');

/** A verb that reads unless a particle follows: what is taken down, out or away is gone from its place. */
const turned = 'take';

/** The phrasal verb that lower-case words begin with, unless the first is a verb by itself that the next one leaves as it is. */
export function surePhrase(words: readonly string[]): PhrasalForm | undefined {
  const phrase = phrasalForm(words);
  const alone = verbForm(words[0] ?? '');
  const sure =
    alone === undefined ||
    (phrase?.words ?? 0) > 2 ||
    pairs.has(`${alone.verb}_${words[1] ?? ''}`) ||
    (changesMeaning.has(words[1] ?? '') && (!reading.has(alone.verb) || alone.verb === turned));
  return sure ? phrase : undefined;
}

/** At most so many words from a place on, up to the next punctuation. */
function wordsAhead(sentence: Sentence, at: number, most: number): string[] {
  const ahead = sentence.slice(at, at + most);
  const end = ahead.findIndex(({ before }, index) => index > 0 && before !== '');
  return (end < 0 ? ahead : ahead.slice(0, end)).map(({ text }) => text);
}

/** An idiom with what it acts on inside it, or behind it where its gaps hold nothing but articles. */
function idiom(sentence: Sentence, at: number): FoundVerb | undefined {
  const idiomatic = idiomAt(sentence, at);
  if (idiomatic === undefined) return undefined;
  const { form, end, open } = idiomatic;
  return open.every((place) => determiners.has(sentence[place]?.text ?? ''))
    ? { at, form, words: end - at }
    : { at, form, words: 1, last: end - 1 };
}

/** A verb of several words in a sentence (`get rid of`, `tear down`). */
export function severalWords(sentence: Sentence, at: number): FoundVerb | undefined {
  const idiomatic = idiom(sentence, at);
  if (idiomatic !== undefined) return idiomatic;
  if (!opensPhrase(sentence[at]?.text ?? '') || joinedForm(sentence, at) !== undefined) return undefined;
  const phrase = surePhrase(wordsAhead(sentence, at, longestPhrase));
  return phrase === undefined ? undefined : { at, ...phrase };
}

/** Words between a verb and its particle: `throws a member out`. */
const gapLimit = 5;

/** What a thing becomes by a verb that says little: `takes the site offline`, `puts the edition live`. */
const becomes = /^(?:live|offline|online|public)$/;

/** Words behind which a particle belongs to its verb and not to what follows. */
const endsPhrase = /^(?:and|of|to|from|in|for|with|again|as|by|at|on|so|into)$/;

/**
 * A verb whose particle stands behind what it acts on (`hands the text back`, `takes the site down`), unless its first word is
 * a verb by itself that the particle leaves as it is; or the other words of a phrase do (`puts the order on hold`).
 */
export function separated(sentence: Sentence, at: number): VerbForm | undefined {
  const first = sentence[at]?.text ?? '';
  if (!opensPhrase(first)) return undefined;
  const alone = verbForm(first)?.verb ?? turned;
  const isOpen = alone === turned || isTurnedRound(sentence, at);
  for (let next = at + 2; next <= at + gapLimit && next < sentence.length; next += 1) {
    const token = sentence[next];
    if (token === undefined || token.before !== '' || prepositions.has(sentence[next - 1]?.text ?? ''))
      return undefined;
    const several = phraseBehind(sentence, first, next);
    if (several !== undefined) return several;
    const after = sentence[next + 1];
    const ends = after === undefined || after.before !== '' || endsPhrase.test(after.text);
    if (ends && becomes.test(token.text)) return phrasalForm([first, token.text])?.form;
    if (!isOpen || (!particles.has(token.text) && token.text !== 'away' && token.text !== 'apart')) continue;
    return ends || isOffAThing(sentence, next) ? phrasalForm([first, token.text])?.form : undefined;
  }
  return undefined;
}

/** The rest of a phrase of more than two words, at a place behind what its verb acts on. */
function phraseBehind(sentence: Sentence, first: string, at: number): VerbForm | undefined {
  const words = [first, ...wordsAhead(sentence, at, longestPhrase - 1)];
  const phrase = phrasalForm(words);
  const last = words[(phrase?.words ?? 0) - 1] ?? '';
  return phrase !== undefined && phrase.words > 2 && !prepositions.has(last) ? phrase.form : undefined;
}

/** `takes a child off the waiting list`, and not `takes 10 % off the price`. */
const isOffAThing = (sentence: Sentence, at: number): boolean =>
  sentence[at]?.text === 'off' &&
  !sentence.some(({ text }) => /^\d|^(?:percent|prices?|totals?|discounts?)$/.test(text));

/** `kick it off`: with a mere pronoun between them verb and particle are one, also where the verb is known by itself. */
const isTurnedRound = (sentence: Sentence, at: number): boolean =>
  /^(?:it|them)$/.test(sentence[at + 1]?.text ?? '') && changesMeaning.has(sentence[at + 2]?.text ?? '');

/** The verb at a place, as one that is found there. */
export const found = (sentence: Sentence, at: number, form: VerbForm): FoundVerb => ({
  at,
  form: handsBack(sentence, at, form) ? { ...form, verb: 'return' } : phrasal(sentence, at, form),
  words: 1,
});

/** Words between a verb and `back`: `sends the drawing back`. */
const backLimit = 5;

/** `sends back a picture`, `sends the SVG back`: gives it to the caller; what goes `back to` somebody does not. */
function handsBack(sentence: Sentence, at: number, { verb }: VerbForm): boolean {
  if (!/^(?:send|give|hand|pass)$/.test(verb)) return false;
  for (let next = at + 1; next <= at + backLimit; next += 1) {
    const { text, before } = sentence[next] ?? {};
    if (text === undefined || before !== '') return false;
    if (text === 'back') return sentence[next + 1]?.text !== 'to';
  }
  return false;
}

/** `look up` → lookup, `shut down` → shutdown, where the joined word is a verb too. */
function phrasal(sentence: Sentence, at: number, form: VerbForm): VerbForm {
  const next = sentence[at + 1]?.text ?? '';
  const joined = particles.has(next) ? verbForm(form.verb + next) : undefined;
  return joined === undefined ? form : { ...joined, grade: form.grade };
}
