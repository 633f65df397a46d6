import { type Action } from './action.ts';
import { particles, prepositions, readNouns } from '../language/lexicon/grammar.ts';
import { computingVerbs, readingVerbs } from '../language/lexicon/verb-groups.ts';
import { idiomAt } from '../language/idioms.ts';
import { surePhrase } from '../language/phrasal-verbs.ts';
import { anyVerbForm, opensPhrase, verbForm, type VerbForm } from '../language/verb-forms.ts';
import { namesOneThing } from '../language/verb-or-noun.ts';
import { singular, wordSet, type Word } from '../language/words.ts';

const nameField = '/name';

/** Words that are nouns first but name the action where they end a name: `token_transfer`, `poll_vote`. */
const endNouns = wordSet(
  'transfer trade comment vote stake charge deposit purchase tag email post play call mark flag bet swap supply schedule',
);

/** `duplicate_invoice_finder`: what finds and counts, whatever it finds by the words before. */
const finders = wordSet('finder viewer calculator estimator checker counter explorer inspector');

/** `shutdown_history`: what happened, and what is told of it. */
const happens = wordSet('shutdown startup reboot restart rollback failover logout');
const told = wordSet('history log logs status count stats report reason reasons');

/** What is carried to a place, where else one thing is turned into another: `transfer_to_savings`, `text_to_speech`. */
const carries = wordSet('transfer deposit charge');

/** Who is paged; `page_health` is about a page. */
const called = wordSet('oncall on user person team engineer responder operator doctor nurse staff someone');

/** `next_track`: what is heard or seen from then on. */
const skipping = /^(?:next|previous|prev) (?:track|song|episode|station|video)$/;

/** What is posted rather than done: `like_tweet` likes it. */
const posted = wordSet('tweet post comment note message email page file card vote');

/** What an exchange or a bookmaker takes; `place_market_order` places it, `place_details` does not. */
const placed = wordSet('order bet bid wager trade offer');

/**
 * The action that a name states, e.g. `mail_deleteAliasV1` → delete alias. A verb that is also a noun counts at the front,
 * or at the end after a noun (`collections_list`); there it is marked uncertain. Undefined for names without a verb.
 */
export function nameAction(allWords: readonly Word[], name: string): Action | undefined {
  const words = joinParticles(allWords);
  if (
    isAdvice(words) ||
    /^(?:last|latest|recent)$/.test(words[0]?.text ?? '') ||
    namesOneThing(allWords[0]?.text ?? '', allWords[1]?.text ?? '')
  )
    return undefined;
  if (skipping.test(`${words[0]?.text ?? ''} ${words[1]?.text ?? ''}`))
    return { ...action(words, 0, false), verb: 'play' };
  const asked = question(words);
  if (asked !== undefined) return asked;
  if (words.length > 1 && finders.has(words.at(-1)?.text ?? '')) return undefined;
  const segment = camelSegment(words, name);
  if (segment > 0) return action(words, segment, false);
  const last = words.length - 1;
  const [opening, following] = words;
  if (following?.text === 'of' || (last === 1 && happens.has(opening?.text ?? '') && told.has(following?.text ?? '')))
    return undefined;
  const plain = words.findIndex(
    (word, at) =>
      isPlain(word) &&
      !isParticiple(words, at) &&
      !isArticle(words, at) &&
      !isDescribed(words, at) &&
      !(word.text === 'duplicate' && at > 0 && at < words.length - 1),
  );
  const first =
    opening?.text === 'page' && !called.has(following?.text ?? '') ? undefined : verbForm(opening?.text ?? '');
  const turnsInto = words[1]?.text === 'to' && first?.grade === 'noun' && !carries.has(first.verb);
  if (first !== undefined && !turnsInto && (first.form === 'base' || first.foreign)) {
    if (first.grade === 'plain' || onlyTries.has(first.verb)) return action(words, 0, false);
    if (awaits(first, following)) return action(words, 0, false);
    if (plain > 0 && (first.grade === 'noun' || plain === last)) return action(words, plain, false);
    if (plain > 0 && plain === last && reading.has(words[last]?.text ?? '') && !reading.has(first.verb))
      return action(words, last, plain > 1);
    if (
      last > 0 &&
      first.grade === 'either' &&
      !reading.has(first.verb) &&
      tellsOfIt.has(singular(words[last]?.text ?? '')) &&
      !words.some(({ text }) => prepositions.has(text))
    )
      return action(words, 0, true);
    if (first.grade === 'either') return action(words, 0, false);
    if (last === 1 && endsInVerb(words) && !posted.has(words[1]?.text ?? '')) return action(words, 1, true);
    if (!namesAThing(words)) return action(words, 0, true);
  }
  if (plain > 0) {
    const verb = laterVerb(words, plain);
    return action(words, verb, verb < last && isReadNoun(words[last]));
  }
  const second = verbForm(words[1]?.text ?? '');
  const rare = anyVerbForm(words[0]?.text ?? '');
  const goesOn = last > 1 && second?.form === 'base' && !isReadNoun(words[2]);
  if (goesOn && second.grade === 'either') return action(words, 1, true);
  if (last > 0 && (endsInVerb(words) || isInfinitiveAbroad(words[last]))) return action(words, last, true);
  if (goesOn) return action(words, 1, true);
  return rare?.rare &&
    rare.form === 'base' &&
    rare.grade !== 'noun' &&
    last > 0 &&
    !tellsOfIt.has(singular(words[last]?.text ?? ''))
    ? action(words, 0, rare.grade !== 'plain')
    : undefined;
}

/** `wait_for_import`, `watch_for_update`: what is looked out for is a thing, though a verb is called so. */
const awaits = ({ verb }: VerbForm, following: Word | undefined): boolean =>
  following?.text === 'for' && reading.has(verb);

/** `start_here`, `call_this_first`: when to call a tool, not what it does. */
function isAdvice(words: readonly Word[]): boolean {
  const last = words.at(-1)?.text;
  if (last !== 'here' && last !== 'first') return false;
  return /^(?:start|begin|read|call|run|use) (?:me |this )?(?:here|first)$/.test(
    words.map(({ text }) => text).join(' '),
  );
}

const questions =
  /^(?:who|whose|whos|what|whats|which|how|hows|where|wheres|whoami|is|are|was|were|can|could|does|did|has|should|would|will)$/;

/** `who_am_i`, `how_many_seats`, `can_i_merge`: a name that is a question is answered, whatever verb it asks about. */
function question([first, ...others]: readonly Word[]): Action | undefined {
  if (first === undefined || !questions.test(first.text)) return undefined;
  if (others.length === 0 && first.text !== 'whoami') return undefined;
  const span = { field: nameField, start: first.start, end: others.at(-1)?.end ?? first.end };
  const object = others.map(({ text }) => singular(text));
  return { verb: 'show', source: 'name', span, object, rest: [], uncertain: false };
}

/** `mark_as_read`: what is marked has been read. */
const isParticiple = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'read' &&
  at > 0 &&
  (words[0]?.text === 'mark' || words[0]?.text === 'bulk' || words[at - 1]?.text === 'as');

/** `alergias_del_paciente`: in the middle of a name the article of Spanish and Italian, at its ends short for delete. */
const isArticle = (words: readonly Word[], at: number): boolean =>
  words[at]?.text === 'del' && at > 0 && at < words.length - 1 && !isPlain(words[0]);

/** `best_move`, `next_start`, `bin_the_bill`: what an adjective or an article stands before is a thing. */
const isDescribed = (words: readonly Word[], at: number): boolean =>
  /^(?:the|my|your|our|best|next|last|latest|first|previous|current|top|legal|possible|recent|optimal|available|total)$/.test(
    words[at - 1]?.text ?? '',
  );

/** The second action of a name that joins two: `parse_and_add_project` → add project. */
export function joinedNameAction(words: readonly Word[]): Action | undefined {
  const at = words.findIndex(
    ({ text }, index) => text === 'and' && verbForm(words[index + 1]?.text ?? '')?.form === 'base',
  );
  return at < 1 ? undefined : action(words, at + 1, !isPlain(words[at + 1]));
}

/** What there is to know of something that goes on: `sync_status`, `run_details`. */
const tellsOfIt = wordSet(
  'status state history detail info information result summary stat statistic metric progress overview count total report comment thread',
);

/** A first word that is a noun and the name of a thing with those after it: `order_status`, `transfer_history`. */
const namesAThing = (words: readonly Word[]): boolean =>
  !placed.has(words.at(-1)?.text ?? '') && (isReadNoun(words[1]) || isReadNoun(words.at(-1)));

/** The last word is a verb as often as a noun and says what is done: `collections_list`, `order_cancel`. */
function endsInVerb(words: readonly Word[]): boolean {
  const text = words.at(-1)?.text ?? '';
  const form = verbForm(text);
  return form?.form === 'base' && (endNouns.has(text) || (form.grade === 'either' && !readNouns.has(text)));
}

/** `termin_absagen`: an infinitive of a language that puts the verb last. */
const isInfinitiveAbroad = (word: Word | undefined): boolean =>
  /..(?:en|[aei]re?|ć|ть)$/u.test(word?.text ?? '') && verbForm(word?.text ?? '')?.foreign === true;

/** Verbs that try what the words after them name: `preview_transaction_create`. */
const onlyTries = wordSet('preview simulate estimate forecast');

/** Idioms of looking whose words stand apart are too loose for names. */
const looksOnly = wordSet(readingVerbs, computingVerbs);

/** `get_rid_of_stale_keys` with the verb that stands for its phrasal verb, unless the first two words are one known verb. */
function severalWords(words: readonly Word[]): readonly Word[] | undefined {
  const [first, second] = words;
  if (first === undefined) return undefined;
  const idiom = idiomAt(words, 0);
  if (idiom !== undefined && (idiom.open.length === 0 || !looksOnly.has(idiom.form.verb))) {
    const verb = { text: idiom.form.verb, start: first.start, end: words[idiom.end - 1]?.end ?? first.end };
    return [verb, ...idiom.open.flatMap((place) => words[place] ?? []), ...words.slice(idiom.end)];
  }
  if (!opensPhrase(first.text)) return undefined;
  const phrase = surePhrase(words.map(({ text }) => text));
  if (phrase === undefined || verbForm(first.text + (second?.text ?? '')) !== undefined) return undefined;
  const end = words[phrase.words - 1]?.end ?? first.end;
  return [{ text: phrase.form.verb, start: first.start, end }, ...words.slice(phrase.words)];
}

/** `sign_in` as one word, where the joined word is a verb. */
function joinParticles(words: readonly Word[]): readonly Word[] {
  const several = severalWords(words);
  if (several !== undefined) return several;
  const at = words.findIndex(
    ({ text }, index) =>
      particles.has(words[index + 1]?.text ?? '') && verbForm(text + (words[index + 1]?.text ?? '')) !== undefined,
  );
  const first = words[at];
  const second = words[at + 1];
  if (first === undefined || second === undefined) return words;
  return words.toSpliced(at, 2, { text: first.text + second.text, start: first.start, end: second.end });
}

/** Start of the last part of a name like `forwardAuth-removeOnServer` or `press.replace-recipe`, where that part begins with a verb; else -1. */
const camelSegment = (words: readonly Word[], name: string): number =>
  words.findLastIndex(
    (word, at) =>
      at > 0 &&
      (/[./:]/.test(name[word.start - 1] ?? '') ||
        (/[-_]/.test(name[word.start - 1] ?? '') &&
          words[at + 1]?.start === word.end &&
          /[A-Z]/.test(name[word.end] ?? ''))) &&
      at < words.length - 1 &&
      verbForm(word.text)?.form === 'base' &&
      verbForm(word.text)?.grade !== 'noun',
  );

const reading = wordSet(readingVerbs);

/** In a name that begins with nouns: of two verbs at its end the last (`job_import_get`), unless the first one reads. */
const laterVerb = (words: readonly Word[], plain: number): number =>
  plain === words.length - 2 && isPlain(words.at(-1)) && !reading.has(words[plain]?.text ?? '') ? plain + 1 : plain;

const isReadNoun = (word: Word | undefined): boolean => word !== undefined && readNouns.has(singular(word.text));

const isPlain = (word: Word | undefined): boolean => {
  const form = verbForm(word?.text ?? '');
  return form !== undefined && form.grade === 'plain' && form.form === 'base' && !form.foreign;
};

function action(words: readonly Word[], at: number, uncertain: boolean): Action {
  const form = anyVerbForm(words[at]?.text ?? '');
  const verb = form?.verb ?? '';
  const after = words.slice(at + 1);
  const cut = after.findIndex(({ text }) => text === 'and' || prepositions.has(text));
  const near = cut < 0 ? after : after.slice(0, cut);
  const far = cut < 0 ? [] : after.slice(cut);
  const object = near.length > 0 ? near : words.slice(0, at);
  const shown = near.length > 0 ? [words[at], ...near] : words.slice(at, at + 1);
  return {
    verb,
    source: 'name',
    span: { field: nameField, start: shown[0]?.start ?? 0, end: shown.at(-1)?.end ?? 0 },
    object: object.map((word) => singular(word.text)),
    rest: (near.length > 0 ? [...far, ...words.slice(0, at)] : far).map((word) => singular(word.text)),
    uncertain: uncertain || (form?.foreign ?? false),
    ...(form?.rare && { rare: true as const }),
  };
}
