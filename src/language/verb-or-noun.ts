import { articles, conjunctions, determiners, prepositions, quantities, readNouns } from './lexicon/grammar.ts';
import { computingVerbs, readingVerbs } from './lexicon/verb-groups.ts';
import { type Sentence, type Token } from './sentences.ts';
import { type VerbForm, verbForm } from './verb-forms.ts';
import { singular, wordSet } from './words.ts';

const reading = wordSet(readingVerbs);
/** Of these a plural is no first part of a name: `Estimates fee and duration`. */
const computing = wordSet(computingVerbs);

/** Punctuation that ends the thing a verb acts on. */
export const breaks = /[,;:()（）[\]|—–=-]/u;

/** A verb known only by its class counts where a thing follows that it can act on. */
export function isRareVerbHere(sentence: Sentence, at: number, { grade, form }: VerbForm): boolean {
  const next = sentence[at + 1];
  if (next === undefined) return grade === 'plain' && form === 'base';
  if (breaks.test(next.before) || copulas.test(next.text)) return false;
  if (form === 'third' && isToldOf(sentence, at, grade)) return false;
  if (sentence[at]?.text === 'free' && areWhere(sentence, at + 1)) return false;
  if (form === 'base' && (isReadNoun(next) || /^(?:that|which|who)(?:['’]s)?$/.test(next.text))) return false;
  if (form === 'base' && isCountOf(sentence, at + 1)) return false;
  if (grade === 'plain') return !prepositions.has(next.text) || form !== 'gerund';
  return (
    determiners.has(next.text) || quantities.has(next.text) || (form === 'base' && singular(next.text) !== next.text)
  );
}

/** False where a word that is also a noun stands as one: `Order status`, `Transfer history`, `the messages in …`. */
export function isVerbHere(sentence: Sentence, at: number, { verb, form, grade, foreign }: VerbForm): boolean {
  if (verb === 'like' && sentence[at]?.before === ',') return false;
  if (form === 'base' && !foreign && isNounAbroad(sentence, at)) return false;
  if (form === 'base' && verb === 'empty' && isCountedPer(sentence, at + 1)) return false;
  if (form === 'third' && grade !== 'plain' && wereDone(sentence, at + 1)) return false;
  if (form === 'base' && adjectives.has(verb)) return takesAThing(sentence[at + 1]);
  if (form === 'third' && grade !== 'plain' && (isSubject(sentence, at) || isToldIn(sentence, at))) return false;
  if (isPartOfAName(sentence, at) || (form === 'third' && (isToldOf(sentence, at, grade) || isOwned(sentence, at))))
    return false;
  if (form === 'third' && grade === 'noun' && /[a-z]{3,}ing$/.test(sentence[at + 1]?.text ?? '')) return false;
  if (foreign && isWithAbroad(sentence, at)) return false;
  if (foreign && /^(?:of|the|for|from|with)$/.test(sentence[at + 1]?.text ?? '')) return false;
  if (grade === 'plain' && form === 'base') return true;
  if (articles.has(sentence[at - 1]?.text ?? '') && (form !== 'gerund' || at === 1)) return false;
  if (form === 'gerund' && goingOn.test(sentence[at - 1]?.text ?? '')) return false;
  if (form === 'gerund' && at === 0 && sentence.slice(1, 4).some(isReadNoun)) return false;
  if (form === 'gerund' && sentence.slice(at + 1, at + 4).some(({ text }) => copulas.test(text))) return false;
  if (grade === 'plain') return true;
  const next = sentence[at + 1];
  const after = sentence[at + 2];
  if (isNumbered(sentence, at)) return false;
  if (at === 0 && form === 'base' && reading.has(verb) && next !== undefined && asksForMany(next)) return true;
  if (next === undefined || (breaks.test(next.before) && !goesOn(next)))
    return form === 'base' && at === 0 && grade === 'either';
  if (determiners.has(next.text)) return true;
  if (next.text === 'of') return false;
  if (isReadNoun(next) && !(at === 0 && form === 'base' && masses.has(next.text)))
    return (
      form === 'third' &&
      (grade === 'either' || (at === 0 && (computing.has(verb) || goesSomewhere.test(after?.text ?? ''))))
    );
  if (after?.text === 'to' && form === 'base') return true;
  const compound =
    grade === 'noun' &&
    after !== undefined &&
    isReadNoun(after) &&
    !masses.has(after.text) &&
    !prepositions.has(next.text);
  return !compound || form === 'third';
}

/** What is told by a plural elsewhere: `Build content` is no kind of content, as `Build logs` are a kind of log. */
const masses = wordSet('content documentation');

/** `Currently running connections`: what goes on with them. */
const goingOn = /^(?:currently|presently|still|already|now)$/;

/** `Register der Orgel`: an English verb is a noun before the article of another language. */
const isNounAbroad = (sentence: Sentence, at: number): boolean =>
  /^(?:der|des|dem|den|das|du|della|delle|dello|het|een|los|las|im|zum|zur)$/.test(sentence[at + 1]?.text ?? '');

/** `met openingstijden`: Dutch for with; French for puts before `fin`, `à jour` or an article. */
const isWithAbroad = (sentence: Sentence, at: number): boolean =>
  sentence[at]?.text === 'met' &&
  !/^(?:à|fin|en|au|aux|hors|sur|le|la|les|un|une|des|du|ce|cette)$/.test(sentence[at + 1]?.text ?? '');

/** `Empty bays per deck`. */
const isCountedPer = (sentence: Sentence, at: number): boolean =>
  sentence[at + 1]?.text === 'per' && singular(sentence[at]?.text ?? '') !== sentence[at]?.text;

/** `Files added, removed and changed`: what has been done to the things in front. */
const wereDone = (sentence: Sentence, at: number): boolean =>
  /[a-z]{2}ed$/.test(sentence[at]?.text ?? '') &&
  (sentence[at + 1]?.before === ',' || /^(?:and|or|since|between)$/.test(sentence[at + 1]?.text ?? ''));

const compounds = wordSet(
  'release_note building_permit import_duty leave_balance leave_request leave_day kill_rate drop_down burn_down charging_station charge_point parking_space test_case order_book watch_list play_list flash_news signal_data trade_fill kill_switch trigger_word stack_trace log_line log_file log_entry control_chart text_search text_classification text_analysis seat_map kill_chain power_factor power_curve power_tree power_usage power_draw control_group control_room',
);

/** Two words that are the name of one thing, though the first is a verb: `release notes`. */
export const namesOneThing = (first: string, second: string): boolean => compounds.has(`${first}_${singular(second)}`);

const isPartOfAName = (sentence: Sentence, at: number): boolean => {
  const [first = '', word = '', last = ''] = [at - 1, at, at + 1].map((place) => sentence[place]?.text);
  return namesOneThing(word, last) || namesOneThing(first, word) || beginsAProperName(sentence, at);
};

/** Capitals in a sentence of small letters, and a noun behind them: `a Move Prover report`; not in a heading, `Jira Update Issue`. */
function beginsAProperName(sentence: Sentence, at: number): boolean {
  const joined = (token: Token | undefined): boolean => token?.before === '';
  if (sentence[at]?.proper !== true || !joined(sentence[at])) return false;
  let next = at + 1;
  while (sentence[next]?.proper === true && joined(sentence[next])) next += 1;
  const noun = sentence[next];
  return next > at + 1 && noun !== undefined && joined(noun) && !closed.has(noun.text);
}

/** `Orders feed from the mill`: what stands behind a thing that the verb acts on, and not behind a name. */
const goesSomewhere = /^(?:from|to|into|with)$/;

/** Words that no thing is named by. */
const closed = new Set([...prepositions, ...conjunctions, ...determiners]);

/** `Kills per minute`, `Backups that exist`: things in the plural that more is said of; a plain verb may say that something is so. */
const isToldOf = (sentence: Sentence, at: number, grade: VerbForm['grade']): boolean =>
  sentence[at + 1]?.before === '' &&
  (grade === 'plain' ? /^(?:per|who|whose)$/ : /^(?:per|who|whose|that|which)$/).test(sentence[at + 1]?.text ?? '') &&
  !tellsAFact(sentence, at);

/** `Records that an exhibit is lent`, `Marks which seats are taken`: what follows has a subject of its own. */
function tellsAFact(sentence: Sentence, at: number): boolean {
  const [link = '', subject = '', next = ''] = sentence.slice(at + 1, at + 4).map(({ text }) => text);
  return (
    /^(?:that|which)$/.test(link) &&
    (determiners.has(subject) ||
      /^(?:he|she|we|they|somebody|someone|nobody|nothing)$/.test(subject) ||
      (singular(subject) !== subject &&
        (verbForm(subject) === undefined || auxiliaries.test(next) || determiners.has(next))))
  );
}

/** `Stops shorter than a minute are counted as lost`: a plural that something is said of further on in its clause. */
function isSubject(sentence: Sentence, at: number): boolean {
  const clause = sentence.slice(at + 1, at + 9);
  const end = clause.findIndex(({ text, before }) => before !== '' || endsSubject.test(text));
  const copula = clause.findIndex(({ text }) => /^(?:are|were|stay|remain)$/.test(text));
  if (at > 0 || copula < 0 || (end >= 0 && end < copula)) return false;
  const between = clause.slice(0, copula).map(({ text }) => text);
  return between.includes('than') || between.every((word) => !determiners.has(word) && singular(word) === word);
}

/** Words that a plural does not go on over to what is said of it. */
const endsSubject =
  /^(?:that|which|who|whose|where|when|if|whether|what|how|why|and|or|all|any|those|as|once|before|after|until|so|while|because)$/;

/** `Payouts the processor has scheduled`: a plural, and a clause about it that says by whom. */
function isToldIn(sentence: Sentence, at: number): boolean {
  const [first = '', second = '', third = ''] = sentence
    .slice(1, 4)
    .map(({ text, before }) => (before === '' ? text : ''));
  const holds = /^(?:has|have|had)$/;
  return (
    at === 0 && (/^(?:we|you|they)$/.test(first) ? holds.test(second) : determiners.has(first) && holds.test(third))
  );
}

/** What stands behind the subject of a clause: `which records would be removed`. */
const auxiliaries = /^(?:is|are|was|were|would|will|can|could|may|might|must|should|has|have|had|do|does|did)$/;

/** `Commits of a branch`: a third person before `of` is a plural, but for the verbs that go with it. */
const isOwned = (sentence: Sentence, at: number): boolean =>
  sentence[at + 1]?.before === '' && sentence[at + 1]?.text === 'of' && !withOf.has(sentence[at]?.text ?? '');

const withOf = wordSet('disposes approves thinks informs notifies consists gets takes makes gives clears rids strips');

/** `Stack traces of the crashes`: a plural of two words, and what it is of. */
const isCountOf = (sentence: Sentence, at: number): boolean =>
  sentence[at + 1]?.text === 'of' && singular(sentence[at]?.text ?? '') !== sentence[at]?.text;

/** Verbs that are adjectives as well: `Complete guide to …`. */
const adjectives = wordSet('complete correct secure separate');

const takesAThing = (next: Token | undefined): boolean =>
  next !== undefined &&
  next.before === '' &&
  (determiners.has(next.text) || quantities.has(next.text) || singular(next.text) !== next.text);

/** `Free bays per deck`: things in the plural and where there are some. */
const areWhere = (sentence: Sentence, at: number): boolean =>
  singular(sentence[at]?.text ?? '') !== sentence[at]?.text &&
  /^(?:per|of|in|on|at|by|for|this|next|today)$/.test(sentence[at + 1]?.text ?? '');

/** `Tagging *is* only available …`: a gerund that something is said of. */
const copulas = /^(?:is|are|was|were|can|must|may|requires|happens)$/;

/** `Step 2: …`, `Stage 1 of 3`. */
const isNumbered = (sentence: Sentence, at: number): boolean => {
  const after = sentence[at + 2];
  return (
    /^\d/.test(sentence[at + 1]?.text ?? '') && (after === undefined || after.before !== '' || after.text === 'of')
  );
};

/** `Show details of …`, `Query records from …`: a plural after a verb that reads. */
const asksForMany = ({ text, before }: Token): boolean => before === '' && singular(text) !== text;

const isReadNoun = ({ text }: Token): boolean => readNouns.has(singular(text));

const goesOn = (token: Token): boolean => conjunctions.has(token.text) || /[,/]/.test(token.before);

/** `Syntactically verify …`: words that only say how it is done; `Monthly rate, …` names a thing. */
export const isAdverb = (text: string): boolean =>
  /[a-z]{3,}ly$/.test(text) &&
  !/^(?:hour|dai|night|week|month|quarter|year)ly$/.test(text) &&
  verbForm(text) === undefined;
