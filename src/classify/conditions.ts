import { type Action } from '../reading/action.ts';
import { declaredEnvironments, environments, numbers, regranted, remakeable } from '../language/lexicon/objects.ts';
import { computingVerbs, readingVerbs, vagueVerbs } from '../language/lexicon/verb-groups.ts';
import { type Role } from '../reading/parameter-roles.ts';
import { type Reading } from '../reading/reading.ts';
import { keepingAnswer } from '../language/kept-answer.ts';
import { type Need, needing, needsOf, needsOfAny, oneOf } from './needs.ts';
import { wordSet } from '../language/words.ts';

/** A test on one action in the light of the whole reading. */
export interface Condition {
  (action: Action, reading: Reading): boolean;
  /** What it cannot hold without; absent where it can hold of anything. */
  readonly needs?: readonly Need[];
}

/** Words that say nothing about the thing they end: `contact information` is a contact. */
const generic =
  wordSet(`information info detail data list record value object resource entity content item by v 1 2 3 tool set
  batch copy number group collection range series all bulk multiple several many every of status optionally`);

const named = (words: readonly string[]): string | undefined => words.findLast((word) => !generic.has(word));

/** The word that names the thing acted on: the last one that says something. `registry auth details` → auth. */
export const headOf = keepingAnswer(({ object }: Action): string => {
  const of = object.indexOf('of');
  const front = of < 0 ? object : object.slice(0, of);
  return named(front) ?? named(object) ?? object.at(-1) ?? '';
});

/** The action is one of these verbs (base forms between spaces). */
export function byVerb(verbs: string): Condition {
  const wanted = wordSet(verbs);
  return needing([oneOf('verb', wanted)], ({ verb }) => wanted.has(verb));
}

const hasAny = (said: readonly string[], words: ReadonlySet<string>): boolean => {
  for (const word of said) if (words.has(word)) return true;
  return false;
};

/** The thing acted on has one of these words. */
export const on = (words: ReadonlySet<string>): Condition =>
  needing([oneOf('object', words)], ({ object }) => hasAny(object, words));

/** The thing acted on is one of these, by the word that names it. */
export const onHead = (words: ReadonlySet<string>): Condition =>
  needing([oneOf('object', words)], (action) => words.has(headOf(action)));

/** The clause after the thing acted on has one of these words: `remove a song from a *playlist*`. */
export const near = (words: ReadonlySet<string>): Condition =>
  needing([oneOf('rest', words)], ({ rest }) => hasAny(rest, words));

const pointing = wordSet('a an the your this that its their one another specific given selected any each');

/** Taken `from a board`, `from the list`: off one of several things, and not `from Product`, out of the system that keeps it. */
export const offAThing: Condition = ({ rest }) =>
  rest.some((word, at) => word === 'from' && (pointing.has(rest[at + 1] ?? '') || rest[at + 1] === 'all'));

/** Nothing is named that the verb acts on. */
export const onNothing: Condition = ({ object }) => object.length === 0;

export const not =
  (condition: Condition): Condition =>
  (action, reading) =>
    !condition(action, reading);

export const either = (...conditions: readonly Condition[]): Condition =>
  needing(needsOfAny(conditions.map(needsOf)), (action, reading) => {
    for (const holds of conditions) if (holds(action, reading)) return true;
    return false;
  });

export function both(...conditions: readonly Condition[]): Condition {
  const [only] = conditions;
  if (only && conditions.length === 1) return only;
  return needing(conditions.flatMap(needsOf), (action, reading) => {
    for (const holds of conditions) if (!holds(action, reading)) return false;
    return true;
  });
}

/** Read from the name, the title, the leading sentence or a choice; not from a later sentence. */
export const upFront: Condition = ({ source }) => source !== 'text';

/** Said by the name, the title or the leading sentence; not one choice among others. */
export const said: Condition = ({ source }) => source === 'lead' || source === 'name' || source === 'title';

/** The text says what is done, in these verbs alone. */
export function saysOnly(reading: Reading, verbs: ReadonlySet<string>): boolean {
  const acting = reading.actions.filter((action) => said(action, reading));
  return acting.length > 0 && acting.every(({ verb }) => verbs.has(verb));
}

/** The description matches. */
export function described(pattern: RegExp): Condition {
  const isDescribed = keepingAnswer(({ description }: Reading) => pattern.test(description));
  return (_, reading) => isDescribed(reading);
}

/** The text of the first sentence, which says what a call does. */
export const firstSentence = keepingAnswer(({ description, sentences }: Reading) =>
  description.slice(0, sentences[0]?.at(-1)?.end ?? 0),
);

/** The first sentence matches. */
export const describedFirst =
  (pattern: RegExp): Condition =>
  (_, reading) =>
    pattern.test(firstSentence(reading));

/** The tool's name matches. */
export const called =
  (pattern: RegExp): Condition =>
  (_, { tool }) =>
    pattern.test(tool.name);

/** Some argument has one of these roles. */
export const taking = (...roles: readonly Role[]): Condition =>
  needing([oneOf('role', roles)], (_, reading) => roles.some((role) => reading.roles.has(role)));

/** An argument's name matches. */
export const withArgument =
  (pattern: RegExp): Condition =>
  (_, { parameters }) =>
    parameters.some(({ parameter: { name } }) => pattern.test(name));

/** `All cached files`, `in-memory history`: copies of what is kept elsewhere, and what no restart survives. */
const inMemory = wordSet('cached captured in-memory');

const watched = wordSet('issue ticket task page project item case thread document');
/** Who watches a ticket is a person; what watches files can be started again. */
const isSomebodyWatching: Condition = both(onHead(wordSet('watcher')), either(near(watched), on(watched)));

/** Acts on what can be made again: a cache, a session, an environment that a manifest declares. */
export const onRemakeable: Condition = either(
  both(either(onHead(remakeable), on(inMemory)), not(on(wordSet('peering vpc integration'))), not(isSomebodyWatching)),
  both(on(wordSet('local session cookie')), on(wordSet('storage'))),
  both(on(environments), on(declaredEnvironments)),
  both(
    either(onHead(wordSet('thumbnail preview render')), on(wordSet('thumbnail preview'))),
    described(/\b(?:drawn|made|built|rendered|generated|created|fetched|computed) (?:again|anew|afresh)\b/i),
  ),
  both(onHead(wordSet('container image')), (_, { tool, description }) =>
    /docker|podman/i.test(`${tool.name} ${description}`),
  ),
);

/** A login that was kept on this machine: whoever loses it logs in again. */
export const isStoredLogin: Condition = both(
  on(wordSet('stored saved cached')),
  onHead(wordSet('credential login token')),
);

/** `Remove a connected account`: it is there all the same, and can be connected again. */
export const isConnected: Condition = (_, { actions }) =>
  actions.some(({ source, object }) => source === 'lead' && (object[0] === 'connected' || object[0] === 'linked'));

/** What another call gives again as it was; a whole group of it would have to be put together anew. */
export const canBeGrantedAgain: Condition = both(
  onHead(regranted),
  not(on(wordSet('group data record history account'))),
  not(byVerb('erase wipe shred obliterate expunge eradicate')),
);

/** A pretended answer of the network, which lasts as long as the page. */
export const isMockedAnswer: Condition = both(on(wordSet('mock')), on(wordSet('network rule')));

const numberName = /^(?:[a-dnxyz]|num(?:ber)?_?\w?|numbers|first|second|values?)$/i;

/** Adds numbers, not records: by what is acted on, or by arguments that are all bare numbers. */
export const isArithmetic: Condition = (action, { actions, parameters }) =>
  actions.some(({ verb, source }) => source !== 'text' && (verb === 'subtract' || verb === 'multiply')) ||
  (numbers.has(headOf(action)) && !action.rest.includes('contact') && !action.object.includes('phone')) ||
  (parameters.length > 0 &&
    parameters.every(
      ({ parameter: { name, types } }) =>
        numberName.test(name) && types.some((type) => /number|integer|array/.test(type)),
    ));

const parts = wordSet('line block paragraph element node range text content cell slide shape section operation');
const edits = wordSet('edit update modify apply patch');

/** Takes a part out of what name or description say is edited: one of the edits, not the end of the thing. */
export const isPartOfAnEdit: Condition = (action, reading) =>
  (action.source === 'option' || action.source === 'list') &&
  parts.has(headOf(action)) &&
  reading.actions.some((other) => said(other, reading) && edits.has(other.verb));

const open = wordSet(readingVerbs, computingVerbs, vagueVerbs);

/** A verb up front states a change outright; a tool with one only mentions reading or trying. */
export const statesAChange = (reading: Reading): boolean =>
  reading.actions.some((action) => said(action, reading) && !open.has(action.verb));
