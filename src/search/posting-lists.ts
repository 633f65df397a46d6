import { type Weighed } from './finds.ts';
import { type Postings } from './postings.ts';

/** Entries listed of one term, and of one capability; of more, the weightiest. */
const most = { term: 3000, capability: 48 };

/** A place and a weight, 1 to 9, in one number. */
const packed = (place: number, weight: number): number => place * 16 + weight;
const placeOf = (one: number): number => Math.floor(one / 16);
const weightOf = (one: number): number => one % 16;

/** The lists of all terms and capabilities, gathered entry by entry. A posting takes some ten bytes. */
export class PostingLists {
  readonly #tools = new Map<string, number[]>();
  readonly #servers = new Map<string, number[]>();
  /** By a tool's place: how far it comes before others of the same weight. */
  readonly #lifts: number[] = [];
  #numbers = new Uint32Array();

  addServer(number: number, terms: Weighed): void {
    for (const [term, weight] of terms) listed(this.#servers, term).push(packed(number, weight));
  }

  /** @param place of the tool in the order of the walk; `number` says later which number it has */
  addTool(place: number, lift: number, able: Weighed, terms: Weighed): void {
    this.#lifts[place] = lift;
    for (const [term, weight] of terms) listed(this.#tools, term).push(packed(place, weight));
    for (const [key, worth] of able) listed(this.#tools, key).push(packed(place, Math.max(1, Math.round(9 * worth))));
  }

  /** @param numbers of the tools by their places */
  number(numbers: Uint32Array<ArrayBuffer>): void {
    this.#numbers = numbers;
  }

  /** Every list by rising term, each made when it is asked for. */
  *lists(): Generator<Postings> {
    const terms = [...new Set([...this.#tools.keys(), ...this.#servers.keys()])].sort();
    for (const term of terms) yield this.#list(term);
  }

  #list(term: string): Postings {
    const [servers, tools] = [this.#servers.get(term) ?? [], this.#tools.get(term) ?? []];
    const kept = term.includes(' ') ? most.capability : most.term;
    const best = tools.length <= kept ? tools : this.#heaviest(tools).slice(0, kept);
    const all = [
      ...servers.slice(0, kept).map((one) => [placeOf(one), weightOf(one)] as const),
      ...best.map((one) => [this.#numbers[placeOf(one)] ?? 0, weightOf(one)] as const).sort(([a], [b]) => a - b),
    ];
    return {
      term,
      total: servers.length + tools.length,
      numbers: all.map(([number]) => number),
      weights: all.map(([, weight]) => weight),
    };
  }

  #heaviest(tools: readonly number[]): number[] {
    const [lifts, numbers] = [this.#lifts, this.#numbers];
    return tools.toSorted((a, b) => {
      const [one, other] = [placeOf(a), placeOf(b)];
      return (
        weightOf(b) - weightOf(a) ||
        (lifts[other] ?? 0) - (lifts[one] ?? 0) ||
        (numbers[one] ?? 0) - (numbers[other] ?? 0)
      );
    });
  }
}

function listed(lists: Map<string, number[]>, term: string): number[] {
  const known = lists.get(term);
  if (known) return known;
  const made: number[] = [];
  lists.set(term, made);
  return made;
}
