import { type Action } from './action.ts';
import { numbers } from './lexicon/objects.ts';
import { computingVerbs, readingVerbs, vagueVerbs } from './lexicon/verb-groups.ts';
import { type Role } from './parameter-roles.ts';
import { type Reading } from './reading.ts';
import { type Span } from './rule.ts';
import { wordSet } from './words.ts';

/** What a rule's `find` is: the places that prove it, none when it does not fire. */
export type Find = (reading: Reading) => readonly Span[];

/** A test on one action in the light of the whole reading. */
export type Condition = (action: Action, reading: Reading) => boolean;

const none: readonly Span[] = [];

/** Fires on actions with one of these verbs for which every condition holds. */
export function doing(verbs: string, ...conditions: readonly Condition[]): Find {
  const wanted = wordSet(verbs);
  return (reading) => {
    let found: Span[] | undefined;
    for (const action of reading.actions)
      if (wanted.has(action.verb) && conditions.every((holds) => holds(action, reading)))
        (found ??= []).push(action.span);
    return found ?? none;
  };
}

/** The thing acted on has one of these words. */
export const on =
  (words: ReadonlySet<string>): Condition =>
  (action) =>
    action.object.some((word) => words.has(word));

/** Words that say nothing about the thing they end: `contact information` is a contact. */
const generic = wordSet(
  'information info detail data list record value object resource entity content by id v 1 2 3 tool',
);

/** The word that names the thing acted on: the last one that says something. `registry auth details` → auth. */
export function headOf({ object }: Action): string {
  const of = object.indexOf('of');
  const front = of < 0 ? object : object.slice(0, of);
  const named = (words: readonly string[]): string | undefined => words.findLast((word) => !generic.has(word));
  return named(front) ?? named(object) ?? object.at(-1) ?? '';
}

/** The thing acted on is one of these, by the word that names it. */
export const onHead =
  (words: ReadonlySet<string>): Condition =>
  (action) =>
    words.has(headOf(action));

/** The clause after the thing acted on has one of these words: `remove a song from a *playlist*`. */
export const near =
  (words: ReadonlySet<string>): Condition =>
  (action) =>
    action.rest.some((word) => words.has(word));

export const not =
  (condition: Condition): Condition =>
  (action, reading) =>
    !condition(action, reading);

export const either =
  (...conditions: readonly Condition[]): Condition =>
  (action, reading) =>
    conditions.some((holds) => holds(action, reading));

/** Nothing is named that the verb acts on. */
export const onNothing: Condition = (action) => action.object.length === 0;

/** Some argument has one of these roles. */
export const taking =
  (...roles: readonly Role[]): Condition =>
  (_, reading) =>
    roles.some((role) => reading.roles.has(role));

/** The description matches. */
export const described =
  (pattern: RegExp): Condition =>
  (_, reading) =>
    pattern.test(reading.description);

/** Numbers are added, not records: by what is acted on, or by arguments that are all bare numbers. */
export const isArithmetic: Condition = (action, { parameters: taken }) =>
  (numbers.has(headOf(action)) &&
    action.rest.length < 6 &&
    !action.rest.includes('contact') &&
    !action.object.includes('phone')) ||
  (taken.length > 0 &&
    taken.every(
      ({ parameter: { name, types } }) =>
        /^(?:[a-dnxyz]|num(?:ber)?_?\w?|numbers|first|second|values?)$/i.test(name) &&
        types.some((type) => /number|integer|array/.test(type)),
    ));

/** Every one of the conditions holds. */
export const allConditions =
  (...conditions: readonly Condition[]): Condition =>
  (action, reading) =>
    conditions.every((holds) => holds(action, reading));

/** An argument's name matches. */
export const withArgument =
  (pattern: RegExp): Condition =>
  (_, reading) =>
    reading.parameters.some(({ parameter: { name } }) => pattern.test(name));

/** Read from the name, the title, the leading sentence or a choice; not from a later sentence. */
export const upFront: Condition = (action) => action.source !== 'text';

/** Fires where the description matches; the pattern needs no flags. */
export function saying(pattern: RegExp): Find {
  return ({ description }) => {
    const match = pattern.exec(description);
    return match === null ? none : [{ field: '/description', start: match.index, end: match.index + match[0].length }];
  };
}

/** Fires where the first sentence matches. */
export function sayingFirst(pattern: RegExp): Find {
  return ({ description, sentences }) => {
    const first = sentences[0];
    const end = first?.at(-1)?.end ?? 0;
    const match = pattern.exec(description.slice(0, end));
    return match === null ? none : [{ field: '/description', start: match.index, end: match.index + match[0].length }];
  };
}

/** Fires on arguments with one of these roles. */
export function parameters(...roles: readonly Role[]): Find {
  return (reading) =>
    roles.some((role) => reading.roles.has(role))
      ? reading.parameters
          .filter((parameter) => roles.some((role) => parameter.roles.has(role)))
          .map(({ span }) => span)
      : none;
}

/** Everything that any of these finds. */
export const anyOf =
  (...finds: readonly Find[]): Find =>
  (reading) =>
    finds.flatMap((find) => find(reading));

/** What the first finds, if the others find something too. */
export const allOf =
  (first: Find, ...others: readonly Find[]): Find =>
  (reading) => {
    const found = first(reading);
    return found.length > 0 && others.every((find) => find(reading).length > 0) ? found : none;
  };

/** What the first finds, unless another finds something. */
export const unless =
  (first: Find, ...others: readonly Find[]): Find =>
  (reading) => {
    const found = first(reading);
    return found.length > 0 && others.every((find) => find(reading).length === 0) ? found : none;
  };

const open = wordSet(readingVerbs, computingVerbs, vagueVerbs);

/** A verb up front states a change outright; a tool with one only mentions reading or trying. */
export const statesAChange = ({ actions }: Reading): boolean =>
  actions.some(({ source, verb }) => (source === 'lead' || source === 'name' || source === 'title') && !open.has(verb));
