import { type Action } from './action.ts';
import { determiners, prepositions } from '../language/lexicon/grammar.ts';
import { creatingVerbs, destroyingVerbs, readingVerbs } from '../language/lexicon/verb-groups.ts';
import { type Sentence, type Token } from '../language/sentences.ts';
import { participle } from '../language/participles.ts';
import { anyVerbForm, verbForm } from '../language/verb-forms.ts';
import { breaks } from '../language/verb-or-noun.ts';
import { asks } from './sentence-actions.ts';
import { singular, wordSet, wordsOf, type Word } from '../language/words.ts';

/** A name beside the text: what of it is a thing and no verb, by what the text says. */

const reading = wordSet(readingVerbs);
const creating = wordSet(creatingVerbs);
/** What is no thing of a text for being one in another place: `Removal of an account: the delete account flow`. */
const ending = wordSet(destroyingVerbs, 'pay transfer remove cancel terminate');

/** What a verb known only by its class may stand for, so that one had better believe it. */
const grave = wordSet('delete stop purchase buy pay transfer execute update');

/** `issue_comments`, `Every comment on a ticket`: a name that is as likely a thing, and a text that says no verb. */
export const namesAThing = (
  named: Action,
  words: readonly Word[],
  said: readonly Action[],
  [first = []]: readonly Sentence[],
): boolean =>
  (named.uncertain || named.rare === true) &&
  said.length === 0 &&
  first.length > 2 &&
  (isHardlyAVerb(named, words, first[0]?.text ?? '') ||
    tellsOfIt.has(named.object.at(-1) ?? '') ||
    opensWithAThing(first));

/** `ferry_seats_left`, `race_card`: known as a verb by its class alone, and the text begins otherwise and with no statement. */
const isHardlyAVerb = ({ verb, uncertain, rare }: Action, words: readonly Word[], opening: string): boolean =>
  uncertain &&
  rare === true &&
  !grave.has(verb) &&
  !determiners.has(opening) &&
  !/^(?:does|goes|gets|has|is)$/.test(opening) &&
  words.every(({ text }) => text !== opening);

/**
 * `rate_on_day`, `Exchange rate between two currencies`; `press_line`, `Output of one press line`: the text begins with a thing
 * and has the first word of the name as a noun, by what stands around it.
 */
export function isNounIn(words: readonly Word[], { span, verb, uncertain, rare }: Action, first: Sentence): boolean {
  const mayBe = rare === true || (uncertain && creating.has(verb));
  const at = words.findIndex(({ start }) => start === span.start);
  const [word, next] = [words[at], words[at + 1]];
  if (word === undefined || reading.has(word.text) || verbForm(first[0]?.text ?? '') !== undefined) return false;
  return first.some(({ text, before }, place) => {
    if (text !== word.text || place === 0 || before !== '') return false;
    const [ahead = '', behind = ''] = [first[place - 1]?.text, first[place + 1]?.text];
    return (
      (behind === next?.text && determiners.has(ahead) && (mayBe || !ending.has(verb))) ||
      (mayBe && place < thingLimit && /^(?:between|per)$/.test(behind))
    );
  });
}

/** Words of a text's beginning among which the thing that it names is looked for. */
const thingLimit = 6;

/**
 * `Summary of a run`, `Gym classes of the week`: the text begins with a thing, which is not what the verb makes (`Payment of …`);
 * several of those are things again (`Entry requirements by country`, `Services that had no traffic`, `Cash we hold`).
 */
function opensWithAThing(first: Sentence): boolean {
  const [word = '', next = ''] = [first[0]?.text, first[1]?.text];
  if (verbForm(word) !== undefined || first[0]?.asked === true) return false;
  if (/^(?:we|you|they|i)$/.test(next)) return true;
  if (/^(?:that|which|who|whose)$/.test(next)) return singular(word) !== word;
  const ends = ({ text, before }: Token): boolean => text === 'of' || prepositions.has(text) || breaks.test(before);
  const end = first.slice(1, thingLimit).findIndex(ends);
  if (end < 0 || (end === 0 && next !== 'of')) return false;
  const head = first[end]?.text ?? '';
  return !/(?:tion|sion|ment|ing|al)$/.test(head) && verbForm(singular(head)) === undefined;
}

const denying = /^(?:nothing|no)$/;
const conditional = /^(?:until|unless|if|without|when|before|except|but)$/;
const alike = (verb: string, other: string): boolean => verb === other || (ending.has(verb) && ending.has(other));

/** `Nothing is removed`, `no file is renamed by this`: the text denies outright, without a condition, what the name says. */
export const isDenied = ({ verb }: Action, sentences: readonly Sentence[]): boolean =>
  sentences.some((sentence) => {
    const at = sentence.findIndex(({ text }) => denying.test(text));
    if (at < 0 || sentence.some(({ text }) => conditional.test(text))) return false;
    const is = sentence.findIndex(({ text }, place) => place > at && place <= at + 3 && /^(?:is|are|gets)$/.test(text));
    const done = is < 0 ? undefined : participle(sentence[is + 1]?.text ?? '');
    return done !== undefined && alike(done.verb, verb);
  });

/**
 * `drop_shadow_css`, `Makes the CSS for a drop shadow`: what is made is what the name ends with, and its verb is part of that;
 * `delete_statement_builder`, `Writes the DELETE statement you need`: both say so of the same thing.
 */
export const isPartOfWhatIsMade = (named: Action, [made]: readonly Action[]): boolean =>
  made?.source === 'lead' &&
  ending.has(named.verb) &&
  named.object.length > 1 &&
  makes.has(made.verb) &&
  (made.object.at(-1) === named.object.at(-1) || (made.object[0] === named.verb && made.object[1] === named.object[0]));
const makes = wordSet('make generate write compose draft render');

/** What there is to know or to read of a thing. */
const tellsOfIt = wordSet(
  'comment thread history detail info information stat statistic metric progress overview term clause',
);

/** `Town Crier gets the word out`, or the name as a heading: what the text says of the tool, without its name. */
export function withoutOwnName(sentences: readonly Sentence[], toolName: string): readonly Sentence[] {
  const [first = [], ...others] = sentences;
  const own = wordsOf(toolName).map(({ text }) => text);
  const length = opensWith(first, own.join(''));
  const names = verbForm(own[0] ?? '') === undefined && length > 0 && length < first.length;
  const said = first.slice(length);
  if (length > 1 && said.length === 0 && others.length > 0) return others;
  return names && anyVerbForm(said[0]?.text ?? '')?.form === 'third' ? [said, ...others] : sentences;
}

/** How many words at the front of a sentence are together a name without its separators; 0 where they are not. */
function opensWith(sentence: Sentence, name: string): number {
  let at = 0;
  for (let length = 0; length < name.length; at += 1) {
    const { text = '' } = sentence[at] ?? {};
    if (text === '' || !name.startsWith(text, length)) return 0;
    length += text.length;
  }
  return at;
}

/** `How long a link still has to live`, `If we drained this node, where would its pods go?`: an answer, whatever verb the name holds. */
export const isAnAnswer = (first: Sentence): boolean =>
  (first[0]?.text === 'how' &&
    /^(?:long|many|much|often|far|old|big|fast|well|an?|the|your)$/.test(first[1]?.text ?? '')) ||
  (first[0]?.asked === true && asks(first));
