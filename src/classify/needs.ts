import { type Reading } from '../reading/reading.ts';

/**
 * What a rule, or a part of one, cannot apply without: words of which a reading must hold at least one in its place, as an
 * action's verb, in what a verb acts on, in the clause after, or as the role of an argument. Derived from the very lists that
 * the rule goes by, so that hundreds of parts need not be tried one by one: which of all needs a reading meets is worked out
 * once, word by word.
 */
export interface Need {
  readonly number: number;
  /** How many words there are. */
  readonly size: number;
  readonly words: readonly NeededWords[];
}

/** What a condition or a find cannot apply without. */
export const needsOf = ({ needs = [] }: { readonly needs?: readonly Need[] }): readonly Need[] => needs;

/** The same condition or find, with what it needs. */
export const needing = <T extends object>(needs: readonly Need[], one: T): T => Object.assign(one, { needs });

type Place = 'verb' | 'object' | 'rest' | 'role';

interface NeededWords {
  readonly place: Place;
  readonly words: ReadonlySet<string> | readonly string[];
}

/** By place and word: the numbers of the needs that it meets. */
const metBy: Readonly<Record<Place, Map<string, number[]>>> = {
  verb: new Map(),
  object: new Map(),
  rest: new Map(),
  role: new Map(),
};
let count = 0;

function needOf(needed: readonly NeededWords[]): Need {
  const number = count;
  count += 1;
  judged = undefined;
  let size = 0;
  for (const { place, words } of needed) {
    const met = metBy[place];
    for (const word of words) {
      size += 1;
      const known = met.get(word);
      if (known === undefined) met.set(word, [number]);
      else if (known.at(-1) !== number) known.push(number);
    }
  }
  return { number, size, words: needed };
}

/** The need of one of these words in a place. */
export const oneOf = (place: Place, words: NeededWords['words']): Need => needOf([{ place, words }]);

/**
 * What cannot be done without where one of several suffices: a need that is met when one of each is. None where one of them needs
 * nothing; of several needs of one the shortest list is taken, since the fewest readings meet it.
 */
export function needsOfAny(all: readonly (readonly Need[])[]): readonly Need[] {
  const shortest = all.map((needs) => needs.toSorted((a, b) => a.size - b.size)[0]);
  const words = shortest.flatMap((need) => need?.words ?? []);
  return shortest.includes(undefined) || words.length === 0 ? [] : [needOf(words)];
}

/** One bit for each need that a reading meets, and the reading: rules ask about one until the next has come. */
let met = new Int32Array(0);
let judged: Reading | undefined;

function add(numbers: readonly number[] | undefined): void {
  if (numbers === undefined) return;
  for (const number of numbers) met[number >> 5] = (met[number >> 5] ?? 0) | (1 << (number & 31));
}

function judge(reading: Reading): void {
  if (met.length === (count >> 5) + 1) met.fill(0);
  else met = new Int32Array((count >> 5) + 1);
  for (const { verb, object, rest } of reading.actions) {
    add(metBy.verb.get(verb));
    for (const word of object) add(metBy.object.get(word));
    for (const word of rest) add(metBy.rest.get(word));
  }
  for (const role of reading.roles) add(metBy.role.get(role));
  judged = reading;
}

const isMet = (number: number): boolean => ((met[number >> 5] ?? 0) & (1 << (number & 31))) !== 0;

/** Whether a reading meets all of these needs. */
export function meets(reading: Reading, needs: readonly Need[]): boolean {
  if (needs.length === 0) return true;
  if (judged !== reading) judge(reading);
  for (const { number } of needs) if (!isMet(number)) return false;
  return true;
}

/**
 * Goes over parts, most of which need something that a reading does not hold, and stops at those whose needs it meets.
 * @returns finds the next one from a place on; the number of parts where there is none
 */
export function nextMet(
  parts: readonly { readonly needs?: readonly Need[] }[],
): (reading: Reading, from: number) => number {
  const needs = parts.map(needsOf);
  // Tested in a row, without a look at anything else: nearly every part stops here.
  const first = Int32Array.from(needs, ([need]) => need?.number ?? -1);
  return (reading, from) => {
    if (judged !== reading) judge(reading);
    for (let at = from; at < first.length; at += 1) {
      const number = first[at] ?? -1;
      if (number < 0 || (isMet(number) && meets(reading, needs[at] ?? []))) return at;
    }
    return first.length;
  };
}
