import { type Reading } from '../reading/reading.ts';

/**
 * What a rule, or a part of one, cannot apply without: words of which a reading must hold at least one in its place, as an
 * action's verb, in what a verb acts on, in the clause after, or as the role of an argument. Derived from the very lists that
 * the rule goes by, so that hundreds of parts need not be tried one by one: which of all needs a reading meets is worked out
 * once, word by word.
 */
export interface Need {
  readonly number: number;
  readonly words: readonly NeededWord[];
}

/** What a condition or a find cannot apply without. */
export const needsOf = ({ needs = [] }: { readonly needs?: readonly Need[] }): readonly Need[] => needs;

/** The same condition or find, with what it needs. */
export const needing = <T extends object>(needs: readonly Need[], one: T): T => Object.assign(one, { needs });

type Place = 'verb' | 'object' | 'rest' | 'role';
type NeededWord = readonly [place: Place, word: string];

/** By place and word: the numbers of the needs that it meets. */
const metBy: Readonly<Record<Place, Map<string, number[]>>> = {
  verb: new Map(),
  object: new Map(),
  rest: new Map(),
  role: new Map(),
};
let count = 0;

function needOf(words: readonly NeededWord[]): Need {
  const number = count;
  count += 1;
  sets = undefined;
  judged = undefined;
  for (const [place, word] of words) {
    const known = metBy[place].get(word);
    if (known === undefined) metBy[place].set(word, [number]);
    else if (known.at(-1) !== number) known.push(number);
  }
  return { number, words };
}

/** The need of one of these words in a place. */
export const oneOf = (place: Place, words: Iterable<string>): Need =>
  needOf(Array.from(words, (word): NeededWord => [place, word]));

/**
 * What cannot be done without where one of several suffices: a need that is met when one of each is. None where one of them needs
 * nothing; of several needs of one the shortest list is taken, since the fewest readings meet it.
 */
export function needsOfAny(all: readonly (readonly Need[])[]): readonly Need[] {
  const shortest = all.map((needs) => needs.toSorted((a, b) => a.words.length - b.words.length)[0]);
  const words = shortest.flatMap((need) => need?.words ?? []);
  return shortest.includes(undefined) || words.length === 0 ? [] : [needOf(words)];
}

/** The same numbers as one bit each. */
let sets: Readonly<Record<Place, ReadonlyMap<string, Int32Array>>> | undefined;

function setsOf(numbers: ReadonlyMap<string, readonly number[]>): ReadonlyMap<string, Int32Array> {
  return new Map(
    Array.from(numbers, ([word, met]): [string, Int32Array] => {
      const set = new Int32Array((count >> 5) + 1);
      for (const number of met) set[number >> 5] = (set[number >> 5] ?? 0) | (1 << (number & 31));
      return [word, set];
    }),
  );
}

/** One bit for each need that a reading meets, and the reading: rules ask about one until the next has come. */
let met = new Int32Array(0);
let judged: Reading | undefined;

function add(set: Int32Array | undefined): void {
  if (set === undefined) return;
  for (let at = 0; at < set.length; at += 1) met[at] = (met[at] ?? 0) | (set[at] ?? 0);
}

function judge(reading: Reading): void {
  sets ??= {
    verb: setsOf(metBy.verb),
    object: setsOf(metBy.object),
    rest: setsOf(metBy.rest),
    role: setsOf(metBy.role),
  };
  if (met.length === (count >> 5) + 1) met.fill(0);
  else met = new Int32Array((count >> 5) + 1);
  for (const { verb, object, rest } of reading.actions) {
    add(sets.verb.get(verb));
    for (const word of object) add(sets.object.get(word));
    for (const word of rest) add(sets.rest.get(word));
  }
  for (const role of reading.roles) add(sets.role.get(role));
  judged = reading;
}

/** Whether a reading meets all of these needs. */
export function meets(reading: Reading, needs: readonly Need[]): boolean {
  if (needs.length === 0) return true;
  if (judged !== reading) judge(reading);
  for (const { number } of needs) if (((met[number >> 5] ?? 0) & (1 << (number & 31))) === 0) return false;
  return true;
}
