import { determiners } from './lexicon/grammar.ts';
import { type Sentence } from './sentences.ts';
import { anyVerbForm, verbForm } from './verb-forms.ts';
import { isAdverb } from './verb-or-noun.ts';

/** Words that stand in a row like verbs and are things: what comes back is listed, and nothing is done. */

/** `Opens, clicks, bounces and revenue`: words in s between commas, and at the end no verb: things in the plural. */
export function isListOfThings(sentence: Sentence): boolean {
  const end = sentence.findIndex(({ text, before }, at) => !/s$/.test(text) || (at > 0 && before !== ','));
  if (end < 0) return sentence.length > 2;
  const [last, behind] = [sentence[end], sentence[end + 1]];
  if (end <= 2) return false;
  const goesOn = last?.text === 'and' ? behind : last?.before === ',' ? last : undefined;
  return goesOn !== undefined && verbForm(goesOn.text)?.form !== 'third';
}

/** `Make, model and year of a vehicle`: a word that begins a list of things, none of which is a verb. */
export function isFirstOfThings(sentence: Sentence, at: number): boolean {
  const [next, after] = [sentence[at + 1], sentence[at + 2]];
  return (
    at === 0 &&
    next?.before === ',' &&
    after !== undefined &&
    anyVerbForm(next.text) === undefined &&
    !determiners.has(next.text) &&
    !isAdverb(next.text)
  );
}

/** `Terms of a lease: rent, deposit, indexation, start`: single words behind a colon, not all of which are verbs. */
export function beginsThings(sentence: Sentence, at: number): boolean {
  const words = sentence.slice(at + 1);
  const end = words.findIndex(({ before }) => !before.startsWith(','));
  const listed = end < 0 ? words : words.slice(0, end);
  return listed.length > 1 && listed.some(({ text }) => anyVerbForm(text) === undefined);
}

/** `Order book: bids and asks to a given depth`: two plurals, neither of which is done to anything. */
export const areTwoThings = (sentence: Sentence, at: number): boolean =>
  sentence[at + 1]?.text === 'and' &&
  verbForm(sentence[at + 2]?.text ?? '')?.form === 'third' &&
  (sentence[at + 3] === undefined ||
    sentence[at + 3]?.before !== '' ||
    /^(?:to|of|in|per|by|for|with)$/.test(sentence[at + 3]?.text ?? ''));
