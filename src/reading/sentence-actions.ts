import { type Action, type ActionSource } from './action.ts';
import { ideographicActions } from './ideographic-actions.ts';
import { leadingVerbs } from '../language/leading-verb.ts';
import { type FoundVerb } from '../language/phrasal-verbs.ts';
import { verbForm } from '../language/verb-forms.ts';
import { breaks } from '../language/verb-or-noun.ts';
import {
  carriers,
  conjunctions,
  determiners,
  nominalisations,
  particles,
  prepositions,
  quantities,
} from '../language/lexicon/grammar.ts';
import { type Sentence } from '../language/sentences.ts';
import { singular, wordSet } from '../language/words.ts';

/** Words of an object, and of the clause after it, that are kept. */
const objectLimit = 9;
const restLimit = 24;

/**
 * Actions that a sentence says the tool does, the leading one first; empty when no known verb leads it. Verbs that share an
 * object (`create, run and manage jobs`) each get it.
 */
export function sentenceActions(sentence: Sentence, field: string, source: ActionSource): Action[] {
  const found = leadingVerbs(sentence);
  if (asks(sentence)) return [questionAction(sentence, field, source)];
  if (found.length === 0) return ideographicActions(sentence, field, source);
  const verbs = new Set(found.map(({ at }) => at));
  const actions = found.map((verb) => toAction(sentence, verb, verbs, field, source));
  const ownEffects = actions.filter(
    ({ verb, object }) =>
      !none.test(object[0] ?? '') &&
      !(verb === 'save' && object[0] === 'you') &&
      !(verb === 'leave' && unaltered.test(object.at(-1) ?? '')) &&
      !(aboutTools.has(verb) && object.some((word) => word === 'manual' || word.includes('_'))),
  );
  if (ownEffects.length < actions.length) return ownEffects;
  return actions.map((action, at) => {
    const shared = actions.slice(at).find(namesSomething) ?? actions.findLast(namesSomething);
    return namesSomething(action) || shared === undefined
      ? action
      : { ...action, object: shared.object, rest: shared.rest };
  });
}

const namesSomething = ({ object }: Action): boolean => object.length > 0;

const questionWords = /^(?:(?:what|who|how|which)(?:['’]s)?|whose)$/;
/** Of a sentence that ends with a question mark. */
const askedWords = /^(?:where|when|why)$/;

/** What a question begins with that is answered by yes or no. */
const auxiliaries = /^(?:is|are|was|were|am|does|do|did|can|could|may|might|has|have|had|will|would|should|must)$/;

/** Who is asked whether something is wanted: `Do you need to remove a user?` */
const readers = /^(?:you|your|anybody|anyone)$/;

/**
 * `How many seats are left`, `Which invoices are open?`, `Is this branch ready to merge?`: a tool that is named by the question
 * it answers.
 */
export const asks = (sentence: Sentence): boolean => {
  const [first, second] = sentence;
  if (first === undefined || second === undefined || second.before !== '') return false;
  if (questionWords.test(first.text)) return second.text !== 'to' && !dependsOn(sentence);
  if (first.text === 'if' && first.asked === true) return sentence.some(({ text }) => questionWords.test(text));
  if (first.text === 'everything') return !tellsADeed(sentence);
  if (first.text === 'where') return /^(?:an?|the|my|your)$/.test(second.text);
  if (/^(?:anything|roughly|exactly)$/.test(first.text))
    return !tellsADeed(sentence) && /^(?:that|which|what|how|the|we|you|this|about)$/.test(second.text);
  if (first.text === 'when' && second.text === 'to')
    return (
      !/^(?:use|call|invoke)$/.test(sentence[2]?.text ?? '') &&
      sentence.every(({ text }) => verbForm(text)?.form !== 'third')
    );
  if (asksAfterColon(sentence)) return true;
  if (first.asked === true && askedWords.test(first.text)) return true;
  return first.asked === true && auxiliaries.test(first.text) && !readers.test(second.text);
};

/** `What is done depends on the mode`: no question, and it says nothing of the deed. */
const dependsOn = ([first, ...others]: Sentence): boolean =>
  first?.text === 'what' && others.slice(0, 4).some(({ text }) => text === 'depends');

/** `Everything in a bucket gets erased`: what happens to it, and no answer. */
const tellsADeed = (sentence: Sentence): boolean =>
  sentence.some(
    ({ text }, at) => /^(?:is|are|gets?)$/.test(text) && /(?:ed|en|lost|gone)$/.test(sentence[at + 1]?.text ?? ''),
  );

/** `Month-end close: which steps are done`: a thing and, behind a colon, what is told of it. */
function asksAfterColon(sentence: Sentence): boolean {
  const at = sentence.findIndex(({ before }) => before.startsWith(':'));
  const begins = /[a-z]{2}s$/.test(sentence[0]?.text ?? '') && determiners.has(sentence[1]?.text ?? '');
  return (
    at > 0 &&
    !begins &&
    /^(?:what|which|who|whose|how|where|whether)$/.test(sentence[at]?.text ?? '') &&
    verbForm(sentence[0]?.text ?? '') === undefined &&
    sentence.slice(0, at).every(({ text }) => {
      const form = verbForm(text);
      return form?.form !== 'third' && (form?.grade !== 'plain' || form.form === 'gerund');
    })
  );
}

const questionAction = (sentence: Sentence, field: string, source: ActionSource): Action => ({
  verb: 'show',
  source,
  span: { field, start: sentence[0]?.start ?? 0, end: sentence[1]?.end ?? 0 },
  object: sentence.slice(1, objectLimit).map(({ text }) => singular(text)),
  rest: [],
  uncertain: false,
});

/** `Deletes none of them`, `kills no code`: what the verb is said not to be done to. */
const none = /^(?:no|none|nothing)$/;

/** `Leaves the repository unchanged`. */
const unaltered = /^(?:unchanged|untouched|intact|alone|unaltered)$/;

/** What a tool says of its siblings: `replaces get_styles and get_variables`, or of those who did without it: `replaces manual lookups`. */
const aboutTools = wordSet('replace combine supersede wrap merge');

/** `Orders the results by date`: what is put in an order rather than bought. */
const sortable = wordSet('result list row record entry line file task event number array value element match hit name');

/** A verb with its object, which ends at a preposition, punctuation or the next verb, and the rest of the clause. */
function toAction(
  sentence: Sentence,
  { at: first, form, words, last }: FoundVerb,
  verbs: ReadonlySet<number>,
  field: string,
  source: ActionSource,
): Action {
  const object: string[] = [];
  const at = first + words - 1;
  let end = sentence[at]?.end ?? 0;
  let next = sentence[at + 1]?.text === 'up' && sentence[at + 2]?.text === 'to' ? at + 3 : at + 1;
  for (; next < sentence.length && object.length < objectLimit; next += 1) {
    const { text = '', before = '', end: tokenEnd = end } = sentence[next] ?? {};
    const particle = next === at + 1 && particles.has(text);
    if (
      !particle &&
      (verbs.has(next) ||
        prepositions.has(text) ||
        text === 'optionally' ||
        text === 'automatically' ||
        before.includes(';'))
    )
      break;
    if (object.length > 0 && breaks.test(before)) break;
    const names = !conjunctions.has(text) && (!determiners.has(text) || quantities.has(text));
    if (names && !particle) object.push(singular(text));
    end = tokenEnd;
  }
  const isSorted = form.verb === 'order' && sentence[next]?.text === 'by' && sortable.has(object.at(-1) ?? '');
  const ended = object.length === 0 && verbs.has(next);
  return {
    verb: isSorted
      ? 'sort'
      : carriers.has(form.verb) || carriesOut.test(sentence[first]?.text ?? '')
        ? carried(form.verb, object)
        : form.verb,
    source,
    span: { field, start: sentence[first]?.start ?? 0, end: Math.max(end, sentence[last ?? at]?.end ?? 0) },
    object,
    rest: ended ? [] : restOf(sentence, next),
    uncertain: form.foreign || form.grade === 'noun' || isPlural(form, sentence[at + 1]?.text ?? ''),
    ...(form.rare && { rare: true as const }),
  };
}

/** `Replies for a message`: a third person that could be a plural. */
const isPlural = ({ verb, form, grade }: FoundVerb['form'], next: string): boolean =>
  form === 'third' &&
  grade !== 'plain' &&
  /^(?:for|of|in|on|from|with|by|per|and)$/.test(next) &&
  !(next === 'for' && looksFor.test(verb));

/** Verbs that go with it: `Looks for slots`. */
const looksFor = /^(?:look|search|wait|watch|check|ask|hunt)$/;

function restOf(sentence: Sentence, from: number): string[] {
  const rest = sentence.slice(from, from + restLimit);
  const end = rest.findIndex(({ before }) => before.includes(';'));
  return (end < 0 ? rest : rest.slice(0, end)).map(({ text }) => singular(text));
}

/** `carries out an erasure`: does what the noun says. */
const carriesOut = /^carr(?:y|ies)$/;

const runsPrograms = wordSet('run execute');
const runnable = wordSet('workflow pipeline job script agent playbook recipe command automation');

/** Tests that measure or compare and run no program of the caller. */
const measured = wordSet(`speed connection connectivity latency ping performance accessibility network load statistical
  hypothesis significance diagnostic page website url contrast ab a/b t-test backtest stress lighthouse audit health`);

/** What a verb that says nothing by itself carries: `perform` a semantic *search* → search, a *dry-run* of a query → estimate. */
function carried(verb: string, object: readonly string[]): string {
  const isDeed = (word: string): boolean => Object.hasOwn(nominalisations, word);
  const of = object.indexOf('of');
  const noun = object.slice(0, of < 0 ? undefined : of).findLast(isDeed) ?? object.findLast(isDeed);
  if (runsPrograms.has(verb) && runnable.has(object.at(-1) ?? '')) return verb;
  if (noun === 'test' && runsPrograms.has(verb) && !object.some((word) => measured.has(word))) return verb;
  return noun === undefined ? verb : (nominalisations[noun] ?? verb);
}
