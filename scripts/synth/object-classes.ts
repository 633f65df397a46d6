import {
  accessThings,
  clearable,
  collections,
  credentials,
  durable,
  made,
  messages,
  money,
  orders,
  passing,
  personalThings,
  programs,
  questions,
  remakeable,
  small,
} from '../../src/language/lexicon/objects.ts';
import {
  changingVerbs,
  computingVerbs,
  creatingVerbs,
  readingVerbs,
  vagueVerbs,
} from '../../src/language/lexicon/verb-groups.ts';
import { wordSet } from '../../src/language/words.ts';

/** Kinds of things that tools act on, as the rules tell them apart; the first that holds a word is its kind. */
const classes: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  ['credential', credentials],
  ['order', orders],
  ['money', money],
  ['program', programs],
  ['message', messages],
  ['access', accessThings],
  ['question', questions],
  ['remakeable', remakeable],
  ['small', small],
  ['passing', passing],
  ['clearable', clearable],
  ['durable', durable],
  ['personal', personalThings],
  ['made', made],
  ['collection', collections],
];

/** The kind of a noun in the singular; most are of none. */
export const classOf = (noun: string): string => classes.find(([, words]) => words.has(noun))?.[0] ?? 'thing';

const groups: readonly (readonly [name: string, words: ReadonlySet<string>])[] = [
  ['read', wordSet(readingVerbs)],
  ['compute', wordSet(computingVerbs)],
  ['create', wordSet(creatingVerbs)],
  ['change', wordSet(changingVerbs)],
  ['run', wordSet(vagueVerbs)],
];

/** What kind of arguments go with a verb: one of the five groups, or `act` for all others (delete, send, pay, click …). */
export const groupOf = (verb: string): string => groups.find(([, words]) => words.has(verb))?.[0] ?? 'act';

/** All that `groupOf` can say, in the order of the columns in `statistics.json`. */
export const verbGroups: readonly string[] = [...groups.map(([name]) => name), 'act'];

/** All that `classOf` can say. */
export const classNames: readonly string[] = [...classes.map(([name]) => name), 'thing'];
