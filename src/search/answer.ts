import { byWords, type Candidate } from './by-words.ts';
import { type Entry } from './entry.ts';
import { type Filters, passes, passing } from './filters.ts';
import { type Looked, type OpenIndex } from './open-index.ts';
import { type Query } from './query.ts';
import { partKeysOf, wholeKeys } from './query-keys.ts';
import { type Capability, rank, wholeName } from './rank.ts';

/** What is asked of an index. */
export interface Asked {
  readonly query: Query;
  readonly filters: Filters;
  /** Results asked for; more are returned where they are known. */
  readonly wanted: number;
  /** Whether descriptions are asked even where names and abilities answer. */
  readonly deep: boolean;
}

/** What answers a query as it stands. */
export interface Answer {
  /** The best first: what names and abilities answer, and where they do not or `deep` is asked, what descriptions answer. */
  readonly entries: readonly Entry[];
  /** How many of the entries, at their end, only their descriptions answer. */
  readonly described: number;
  /** More may be had by asking for more. */
  readonly more: boolean;
  /** How many there are in all, where that is known. */
  readonly total: number | undefined;
  /** Descriptions answer too, and were not asked. */
  readonly deeper: boolean;
  /** Everything that was looked at, found or not. */
  readonly seen: readonly Entry[];
  /** What answers all words but one. */
  readonly partly: readonly Candidate[];
  /** Words that nothing answers, or hardly anything. */
  readonly unknown: ReadonlySet<string>;
}

/** Files read to look for more, in one round; and rounds. */
const roundOfFiles = 6;
const rounds = 4;

/** Entries read of the candidates: one where one result is wanted, else more than are shown, since `rank` knows better. */
const entriesRead = (wanted: number): number => (wanted === 1 ? 1 : 2 * wanted);

/** Answers a query by whole names first, and where those are not enough by words of names, abilities and descriptions. */
export async function answer(index: OpenIndex, asked: Asked): Promise<Answer> {
  const { query, wanted, deep } = asked;
  const named = await lookUp(index, wholeKeys(query));
  const ranked = rankAll(asked, named.items);
  const isLong = partKeysOf(query).length > 0;
  if (!deep && ranked.length > 0 && (!isLong || (isWhole(ranked) && ranked.length >= wanted)))
    return byNames(asked, named, isLong);
  return byAllWords(index, asked, named.items);
}

/** What stands under keys in the tables of names and servers. */
export async function lookUp(index: OpenIndex, keys: readonly string[]): Promise<Looked<Entry>> {
  const looked: readonly Looked<Entry>[] = await Promise.all(
    keys.flatMap((key) => [index.names(key), index.servers(key)]),
  );
  return { items: looked.flatMap(({ items }) => items), rest: looked.flatMap(({ rest }) => rest) };
}

/** One word, or a whole name: what is called like it, and as much more as is wanted. */
async function byNames(asked: Asked, { items, rest }: Looked<Entry>, isLong: boolean): Promise<Answer> {
  let [seen, unread] = [items, rest];
  let ranked = rankAll(asked, seen);
  const isEnough = isWhole(ranked) && ranked.length >= asked.wanted;
  for (let round = 0; !isEnough && round < rounds && ranked.length < asked.wanted && unread.length > 0; round += 1) {
    const more = await Promise.all(unread.slice(0, roundOfFiles).map((read) => read()));
    unread = unread.slice(roundOfFiles);
    seen = [...seen, ...more.flat()];
    ranked = rankAll(asked, seen);
  }
  const entries = ranked.map(({ entry }) => entry);
  const more = isEnough || unread.length > 0;
  return { ...nothingMore, entries, more, deeper: !isLong, seen };
}

const nothingMore = {
  described: 0,
  total: undefined,
  partly: [],
  unknown: new Set<string>(),
};

async function byAllWords(index: OpenIndex, asked: Asked, named: readonly Entry[]): Promise<Answer> {
  const { query, filters, wanted, deep } = asked;
  const { candidates: all, unknown } = await byWords(index, query);
  const numbers = all.map(({ number }) => number);
  const passed = await passing(index, numbers, filters);
  const candidates = all.filter(({ number }) => passed.has(number));
  const full = candidates.filter(({ lacks }) => lacks.length === 0);
  const [known, unread] = [full.slice(0, entriesRead(wanted)), full.slice(entriesRead(wanted))];
  const read = await index.entries(known.map(({ number }) => number));
  const able = new Map(full.flatMap(({ number, capability }) => (capability ? [[number, capability]] : [])));
  const seen = [...named, ...read];
  const ranked = rankAll(asked, seen, able).map(({ entry }) => entry);
  const isRanked = new Set(ranked.map(({ number }) => number));
  const others = read.filter(({ number }) => !isRanked.has(number));
  const isDeep = deep || ranked.length === 0;
  const entries = isDeep ? [...ranked, ...others] : ranked;
  return {
    entries,
    described: isDeep ? others.length : 0,
    more: unread.length > 0 && (isDeep || wanted === 1 || unread.some(({ isNamed }) => isNamed)),
    total: isDeep ? entries.length + unread.length : undefined,
    deeper: !isDeep && others.length + unread.length > 0,
    seen,
    partly: candidates.slice(full.length),
    unknown,
  };
}

interface Ranked {
  readonly entry: Entry;
  readonly worth: number;
}

/** From this rank on a find is called as it was typed. */
const isWhole = ([best]: readonly Ranked[]): boolean => (best?.worth ?? 0) >= wholeName;

/** Entries that answer by names and abilities, the best first, each once. */
export function rankAll(
  { query, filters }: Pick<Asked, 'query' | 'filters'>,
  entries: readonly Entry[],
  able: ReadonlyMap<number, Capability> = new Map(),
): readonly Ranked[] {
  return [...new Map(entries.map((entry) => [entry.number, entry])).values()]
    .filter((entry) => passes(entry, filters))
    .map((entry) => ({ entry, worth: rank(query, entry, able.get(entry.number)) }))
    .filter(({ worth }) => worth > 0)
    .sort(
      (a, b) =>
        b.worth - a.worth ||
        nameOf(a.entry).length - nameOf(b.entry).length ||
        titleOf(a.entry).length - titleOf(b.entry).length ||
        a.entry.number - b.entry.number,
    );
}

const titleOf = (entry: Entry): string => (entry.kind === 'tool' ? entry.server.title : entry.title);
const nameOf = (entry: Entry): string => (entry.kind === 'tool' ? entry.name : entry.title);
