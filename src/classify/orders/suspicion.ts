import { type FragmentFinder, fragmentFinder } from './fragment-finder.ts';
import { orderKinds } from './kinds.ts';
import { type OrderKind, type Wording } from './wording.ts';

/** A wording that a text may hold. */
export interface Suspect {
  readonly kind: OrderKind;
  readonly wording: Wording;
}

const all: readonly Suspect[] = orderKinds.flatMap((kind) => kind.wordings.map((wording) => ({ kind, wording })));
const fragments = [...new Set(all.flatMap(({ wording }) => wording.need.flat()))];
const numbers = new Map(fragments.map((fragment, number) => [fragment, number]));

/** By the number of a fragment: the suspects, by their place among all, that are asked about where it stands in a text. */
const suspectsOf = fragments.map((): number[] => []);
for (const [place, { wording }] of all.entries())
  for (const fragment of wording.need[0] ?? []) suspectsOf[numbers.get(fragment) ?? 0]?.push(place);

const isLatin = /^[\0-\x7F]*$/;
/** Two finders, since nearly all texts need only the smaller one. */
const finderOf = (wanted: boolean): FragmentFinder =>
  fragmentFinder(new Map([...numbers].filter(([fragment]) => isLatin.test(fragment) === wanted)));
const [latin, foreign] = [finderOf(true), finderOf(false)];

/** What each wording needs, in numbers. */
const needs = all.map(({ wording }) => wording.need.map((some) => some.map((one) => numbers.get(one) ?? 0)));

/** One byte for each fragment and each wording: 1 while a text is looked at that holds or may hold it, else 0. */
const [stands, asked] = [new Uint8Array(fragments.length), new Uint8Array(all.length)];

const isMet = (need: readonly (readonly number[])[]): boolean =>
  need.every((some) => some.some((number) => stands[number] === 1));

/**
 * The wordings whose fragments stand in a text: nearly always none. Other scripts than Latin stand only in a text that was
 * folded to how it shows, in lower case. Linear in the length of the text.
 */
export function suspectsIn(text: string, isFolded: boolean): readonly Suspect[] {
  const found = latin(text, stands);
  if (isFolded) for (const number of foreign(text, stands)) found.push(number);
  const places: number[] = [];
  for (const number of found)
    for (const place of suspectsOf[number] ?? [])
      if (asked[place] === 0) {
        asked[place] = 1;
        if (isMet(needs[place] ?? [])) places.push(place);
      }
  for (const number of found) {
    stands[number] = 0;
    for (const place of suspectsOf[number] ?? []) asked[place] = 0;
  }
  return places.sort((a, b) => a - b).flatMap((place) => all[place] ?? []);
}
