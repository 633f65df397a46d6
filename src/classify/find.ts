import { both, type Condition, firstSentence } from './conditions.ts';
import { type Need, needing, needsOf, needsOfAny, nextMet, oneOf } from './needs.ts';
import { type Role } from '../reading/parameter-roles.ts';
import { type Reading } from '../reading/reading.ts';
import { type Span } from '../manifest/span.ts';
import { maskOf } from '../language/interned.ts';
import { keepingAnswer } from '../language/kept-answer.ts';
import { phraseFinder, withPlainApostrophes } from '../language/said-phrases.ts';
import { statementsIn, type Statement } from '../language/statements.ts';
import { wordSet } from '../language/words.ts';

/** What a rule's `find` is: the places that prove it, none when it does not fire. */
export interface Find {
  (reading: Reading): readonly Span[];
  /** What it cannot fire without; absent where it can fire on anything. */
  readonly needs?: readonly Need[];
}

const none: readonly Span[] = [];

/** Fires on actions with one of these verbs (base forms between spaces) for which every condition holds. */
export function doing(verbs: string, ...conditions: readonly Condition[]): Find {
  const listed = wordSet(verbs);
  const wanted = maskOf(listed);
  const holdsFor = both(...conditions);
  const find = (reading: Reading): readonly Span[] => {
    let found: Span[] | undefined;
    const { actions, verbNumbers } = reading;
    for (let at = 0; at < verbNumbers.length; at += 1) {
      if (wanted[verbNumbers[at] ?? -1] !== 1) continue;
      const action = actions[at];
      if (action !== undefined && holdsFor(action, reading)) (found ??= []).push(action.span);
    }
    return found ?? none;
  };
  return needing([oneOf('verb', listed), ...conditions.flatMap(needsOf)], find);
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

/** Characters at the front of a description in which consequences are named; what follows are manuals. */
const consequenceLimit = 1500;

/** Fires where the front of the description matches and holds one of the words without which it cannot. */
export const sayingEarly =
  (hint: RegExp, pattern: RegExp): Find =>
  ({ description }) => {
    const front = description.slice(0, consequenceLimit);
    return hint.test(front) ? matchIn(front, pattern) : none;
  };

const toldEarly = keepingAnswer(({ sentences }: Reading) =>
  sentences.filter(([first]) => first !== undefined && first.start <= consequenceLimit).map(withPlainApostrophes),
);

/**
 * Fires where the front of the description has one of these phrases, told as they are.
 * @param written word patterns (`language/word-patterns.ts`), parted by semicolons
 */
export function telling(written: string): Find {
  const phraseIn = phraseFinder(written);
  return (reading) => {
    for (const sentence of toldEarly(reading)) {
      const place = phraseIn(sentence);
      if (place !== undefined) return [{ field: '/description', ...place }];
    }
    return none;
  };
}

const statementsOf = keepingAnswer(({ sentences }: Reading) => sentences.flatMap(statementsIn));

/**
 * Fires on what the text states becomes of something, or what something does (`All rows are wiped`).
 * @param hint words of the description without which none of it can be stated
 */
export const stating =
  (hint: RegExp, accepts: (statement: Statement) => boolean): Find =>
  (reading) =>
    hint.test(reading.description)
      ? statementsOf(reading)
          .filter(accepts)
          .map(({ start, end }) => ({ field: '/description', start, end }))
      : none;

/** Fires where the first sentence matches. */
export const sayingFirst =
  (pattern: RegExp): Find =>
  (reading) =>
    matchIn(firstSentence(reading), pattern);

/** Fires on arguments with one of these roles. */
export const argumentsFor = (...roles: readonly Role[]): Find =>
  needing([oneOf('role', roles)], ({ parameters }) =>
    parameters.filter((read) => roles.some((role) => read.roles.has(role))).map(({ span }) => span),
  );

/** Fires on arguments whose name matches. */
export const argumentsNamed =
  (pattern: RegExp): Find =>
  ({ parameters }) => {
    let found: Span[] | undefined;
    for (const { parameter, span } of parameters) if (pattern.test(parameter.name)) (found ??= []).push(span);
    return found ?? none;
  };

/** Everything that any of these finds. */
export function anyOf(...finds: readonly Find[]): Find {
  const next = nextMet(finds);
  return needing(needsOfAny(finds.map(needsOf)), (reading) => {
    let found = none;
    for (let at = next(reading, 0); at < finds.length; at = next(reading, at + 1)) {
      const more = finds[at]?.(reading) ?? none;
      if (more.length > 0) found = found.length > 0 ? [...found, ...more] : more;
    }
    return found;
  });
}

/** What the first of these finds that finds anything. */
export const firstOf =
  (...finds: readonly Find[]): Find =>
  (reading) => {
    for (const find of finds) {
      const found = find(reading);
      if (found.length > 0) return found;
    }
    return none;
  };

/** What the first finds, if the others find something too. */
export const allOf = (first: Find, ...others: readonly Find[]): Find =>
  needing([first, ...others].flatMap(needsOf), (reading) =>
    others.every((find) => find(reading).length > 0) ? first(reading) : none,
  );

/** What the first finds, unless another finds something. */
export const unless = (first: Find, ...others: readonly Find[]): Find =>
  needing(needsOf(first), (reading) => {
    const found = first(reading);
    return found.length > 0 && others.every((find) => find(reading).length === 0) ? found : none;
  });
