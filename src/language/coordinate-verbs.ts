import { conjunctions, determiners, negations, points, prepositions } from './lexicon/grammar.ts';
import { readingVerbs } from './lexicon/verb-groups.ts';
import { found, severalWords, type FoundVerb } from './phrasal-verbs.ts';
import { type Sentence, type Token } from './sentences.ts';
import { anyVerbForm, verbForm, type VerbForm } from './verb-forms.ts';
import { isVerbHere } from './verb-or-noun.ts';
import { wordSet } from './words.ts';

/** What is done to a place, which stands behind a preposition. */
const toAPlace = wordSet('navigate connect subscribe publish upload write deploy push post commit log');

/** `Initialize the environment and *navigate* to the application`. */
const goesSomewhere = ({ verb, form }: VerbForm, next: Token | undefined): boolean =>
  form === 'base' && toAPlace.has(verb) && /^(?:to|into|onto)$/.test(next?.text ?? '');

/** Words after the leading verb that are looked at for further verbs. */
const coordinateLimit = 60;

const reading = wordSet(readingVerbs);
/** Behind these a bare verb is as likely a noun: `Estimate duty and import VAT`. */
const onlyThinks = wordSet(readingVerbs, 'estimate calculate predict forecast');

/** What a tool may do besides, if asked to. */
const furtherEffects = wordSet(
  'send post email notify publish delete remove save store deploy execute install submit play',
);

/** What is acted on, whatever it is: `run whatever you type`. */
const whatever = wordSet('whatever anything everything');

/** Of these, verbs that are nothing else: `Poll the status and *persist* credentials`. */
const surelyVerbs = wordSet('save persist overwrite notify submit');

/** Further verbs on the same footing as the leading one: `creates or updates …`, `uploads …, and starts …`. */
export function coordinates(sentence: Sentence, lead: FoundVerb): FoundVerb[] {
  const all: FoundVerb[] = [];
  let chained = true;
  let wanted = lead.form.form;
  for (let at = lead.at + 1; at < Math.min(sentence.length, coordinateLimit); at += 1) {
    const { text = '', before = '' } = sentence[at] ?? {};
    // `finds blobs that no product refers to and removes them`: no product is, and the tool goes on.
    if (text === 'no') {
      chained = false;
      continue;
    }
    if (negations.has(text) || before.includes('(')) break;
    const link = linkBefore(sentence, at);
    const unasked = isUnasked(sentence, at);
    const spelledOut = isSpelledOut(sentence, at);
    const means = meansOf(sentence, at);
    if (means !== undefined) {
      all.push(found(sentence, at, means));
      continue;
    }
    if (spelledOut) wanted = 'third';
    if (
      !spelledOut &&
      !conjunctions.has(link) &&
      !(link === 'optionally' && furtherEffects.has(text.replace(/s$/, ''))) &&
      !/[,/&+]/.test(before) &&
      !unasked
    ) {
      chained = false;
      continue;
    }
    const several = severalWords(sentence, at);
    const form = verbForm(text.replace(automatic, '')) ?? several?.form ?? plainRare(text);
    if (form === undefined || form.form !== wanted) continue;
    if (unasked || spelledOut ? form.grade === 'plain' : isCoordinate(sentence, at, form, lead, chained))
      all.push(
        several
          ? { ...several, form: bringsBack(several.form, lead, sentence, at) }
          : found(sentence, at, told(form, lead)),
      );
    else if (form.grade !== 'plain') chained = false;
  }
  return all;
}

/** Adverbs of verbs that weigh. */
const atOnce = /^(?:permanently|immediately|irreversibly|irrevocably|instantly)$/;

/** The word before, or the one before an adverb: `and permanently *removes* them`. */
const linkBefore = (sentence: Sentence, at: number): string => {
  const word = sentence[at - 1]?.text ?? '';
  const link = sentence[at - 2]?.text ?? '';
  return conjunctions.has(link) && atOnce.test(word) ? link : word;
};

/** `Report a run in one call: creates the run, records every result …`: what the leading words come to, verb by verb. */
const isSpelledOut = (sentence: Sentence, at: number): boolean =>
  sentence[at]?.before.startsWith(':') === true &&
  verbForm(sentence[at].text)?.form === 'third' &&
  determiners.has(sentence[at + 1]?.text ?? '');

/** Ways to do something that weigh more than what is done by them. */
const weighty = wordSet('deploy execute delete overwrite restart publish purchase pay buy sell mail email');

/** `Shares a project by *deploying* it`: how it is done, where that is more than what is said first. */
function meansOf(sentence: Sentence, at: number): VerbForm | undefined {
  if (sentence[at - 1]?.text !== 'by' || !/ing$/.test(sentence[at]?.text ?? '')) return undefined;
  const form = verbForm(sentence[at]?.text ?? '');
  // Executing a transition is how some trackers call a change of status.
  if (sentence.slice(at + 1, at + 4).some(({ text }) => text === 'transition')) return undefined;
  return form?.form === 'gerund' && weighty.has(form.verb) ? form : undefined;
}

/** `auto-create`: what a tool does besides, without being asked. */
const automatic = /^auto-/;

/** `…, and auto-creates chunks`, `… and automatically rotates files`: a further verb, whatever the leading one is. */
const isUnasked = (sentence: Sentence, at: number): boolean => {
  const [link, adverb, verb] = [sentence[at - 2]?.text ?? '', sentence[at - 1]?.text ?? '', sentence[at]];
  const next = sentence[at + 1];
  if (next === undefined || !/^\/?$/.test(next.before) || prepositions.has(next.text)) return false;
  return automatic.test(verb?.text ?? '')
    ? conjunctions.has(adverb)
    : conjunctions.has(link) && adverb === 'automatically';
};

const plainRare = (text: string): VerbForm | undefined => {
  const form = anyVerbForm(text);
  return form?.grade === 'plain' ? form : undefined;
};

/** `Screens a list and flags the pairs that clash`: what after looking is only to tell of what was seen. */
const afterLooking = wordSet('flag highlight propose');

/** The verb as it is meant behind one that reads. */
const told = (form: VerbForm, lead: FoundVerb): VerbForm =>
  reading.has(lead.form.verb) && afterLooking.has(form.verb) ? { ...form, verb: 'report' } : form;

/** `Follows the citations and *brings back* the most cited works`. */
const bringsBack = (form: VerbForm, lead: FoundVerb, sentence: Sentence, at: number): VerbForm =>
  reading.has(lead.form.verb) && /^brings?$/.test(sentence[at]?.text ?? '') && sentence[at + 1]?.text === 'back'
    ? { ...form, verb: 'return' }
    : form;

/** `… and tell who owes how much`. */
const telling = wordSet('tell say show report explain');

/** Whether a word begins a thing that is pointed at: `the rows`, `it`, `whatever`. */
const pointsAt = (next: Token | undefined): boolean =>
  next?.before === '' && (determiners.has(next.text) || whatever.has(next.text));

/** After a comma or conjunction: a verb in a chain of bare verbs, or one that takes an object of its own. */
function isCoordinate(sentence: Sentence, at: number, form: VerbForm, lead: FoundVerb, chained: boolean): boolean {
  if (chained || sentence[at - 1]?.text === 'optionally') return chained || furtherEffects.has(form.verb);
  const plain = form.grade === 'plain';
  // `dead links, redirect chains and mixed content`: a word that few use as a verb says so by what follows.
  if (form.rare && sentence[at]?.before.includes(',') === true && form.form === 'base' && !pointsAt(sentence[at + 1]))
    return false;
  const isBeside = at === lead.at + 2 && form.form === lead.form.form && lead.words === 1;
  if (isBeside && plain) return true;
  const next = sentence[at + 1];
  const takesObject =
    next !== undefined && next.before === '' && !prepositions.has(next.text) && !conjunctions.has(next.text);
  // `Search and deploy templates`: a noun would not follow so soon.
  if (isBeside && furtherEffects.has(form.verb)) return takesObject;
  if (sentence[at]?.proper && sentence[at]?.before === '') return false;
  if (next !== undefined && points.has(next.text)) return false;
  if (!takesObject && sentence[at - 1]?.text === 'or') return false;
  if (plain && !reading.has(lead.form.verb) && sentence[at - 1]?.text === 'and' && goesSomewhere(form, next))
    return true;
  if (!takesObject && next !== undefined && sentence[at - 1]?.text === 'and' && surelyVerbs.has(form.verb)) return true;
  if (takesObject && form.form === 'third' && sentence[at - 1]?.text === 'and' && reading.has(form.verb)) return true;
  if (takesObject && telling.has(form.verb) && /^(?:who|what|how|which|whether|where)$/.test(next.text)) return true;
  if (takesObject && (determiners.has(next.text) || whatever.has(next.text)))
    return plain || isVerbHere(sentence, at, form);
  return (
    plain && (form.form !== 'base' || (takesObject && (!onlyThinks.has(lead.form.verb) || surelyVerbs.has(form.verb))))
  );
}
