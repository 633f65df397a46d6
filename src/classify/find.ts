import { type Condition } from './conditions.ts';
import { type Role } from '../reading/parameter-roles.ts';
import { type Reading } from '../reading/reading.ts';
import { type Span } from '../manifest/span.ts';
import { wordSet } from '../language/words.ts';

/** What a rule's `find` is: the places that prove it, none when it does not fire. */
export type Find = (reading: Reading) => readonly Span[];

const none: readonly Span[] = [];

/** Fires on actions with one of these verbs (base forms between spaces) for which every condition holds. */
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

const matchIn = (text: string, pattern: RegExp): readonly Span[] => {
  const match = pattern.exec(text);
  return match === null ? none : [{ field: '/description', start: match.index, end: match.index + match[0].length }];
};

/** Fires where the description matches. The pattern must not be global. */
export const saying =
  (pattern: RegExp): Find =>
  ({ description }) =>
    matchIn(description, pattern);

/** Fires where the first sentence matches. */
export const sayingFirst =
  (pattern: RegExp): Find =>
  ({ description, sentences }) =>
    matchIn(description.slice(0, sentences[0]?.at(-1)?.end ?? 0), pattern);

/** Fires on arguments with one of these roles. */
export const argumentsFor =
  (...roles: readonly Role[]): Find =>
  (reading) =>
    roles.some((role) => reading.roles.has(role))
      ? reading.parameters.filter((read) => roles.some((role) => read.roles.has(role))).map(({ span }) => span)
      : none;

/** Fires on arguments whose name matches. */
export const argumentsNamed =
  (pattern: RegExp): Find =>
  ({ parameters }) =>
    parameters.filter(({ parameter: { name } }) => pattern.test(name)).map(({ span }) => span);

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
