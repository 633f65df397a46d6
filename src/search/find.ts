import { byWords, type Candidate } from './by-words.ts';
import { type Entry } from './entry.ts';
import { type Filters, passes, passing } from './filters.ts';
import { type Looked, type OpenIndex } from './open-index.ts';
import { mostAlike, otherQueries } from './other-queries.ts';
import { parseQuery, type Query, requiredTokens } from './query.ts';
import { partKeysOf, wholeKeys } from './query-keys.ts';
import { type Capability, rank, wholeName } from './rank.ts';

/** What a query found. */
export interface Finding {
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
  /** The query that was answered instead, where nothing answers the one that was typed. */
  readonly instead: string | undefined;
  /** Where nothing was found: what is written most like the query. */
  readonly nearest: readonly Entry[];
}

const nothing: Finding = {
  entries: [],
  described: 0,
  more: false,
  total: 0,
  deeper: false,
  instead: undefined,
  nearest: [],
};

/** Files read to look for more, in one round; and rounds. */
const roundOfFiles = 6;
const rounds = 4;

/**
 * Finds tools and servers by name, by what they can do, by words of both and by their descriptions, through slips of the
 * keyboard where nothing answers what was typed. Every word of a query must be answered, but for one of three or more where
 * nothing answers all; that is said (`instead`). `wanted` is how many results are asked for; more are returned where they
 * are known. `deep` adds what only descriptions answer to what names do.
 */
export async function find(
  index: OpenIndex,
  typed: string,
  filters: Filters,
  wanted: number,
  deep = false,
): Promise<Finding> {
  const query = parseQuery(typed);
  if (query.key === '') return nothing;
  const asTyped = await answer(index, query, filters, wanted, deep);
  if (asTyped.entries.length > 0) return { ...asTyped, instead: undefined, nearest: [] };
  for (const other of [...(await otherQueries(index, query, asTyped.seen)), ...fewerWords(query, asTyped.partly)]) {
    const found = await answer(index, parseQuery(other), filters, wanted, deep);
    if (found.entries.length > 0) return { ...found, instead: other, nearest: [] };
  }
  const nearest = mostAlike(
    query,
    asTyped.seen.filter((entry) => passes(entry, filters)),
  );
  return { ...nothing, nearest };
}

/** Words of a query from which on one may stay without an answer. */
const longQuery = 3;

/** The query without the one word that the best candidate does not answer. */
function fewerWords(query: Query, [best]: readonly Candidate[]): string[] {
  const texts = requiredTokens(query).map(({ text }) => text);
  if (!best || texts.length < longQuery) return [];
  return [texts.filter((text) => !best.lacks.includes(text)).join(' ')];
}

interface Answer extends Omit<Finding, 'instead' | 'nearest'> {
  /** Everything that was looked at, found or not. */
  readonly seen: readonly Entry[];
  /** What answers all words but one. */
  readonly partly: readonly Candidate[];
}

/** Entries read of the candidates: one where one result is wanted, else more than are shown, since `rank` knows better. */
const entriesRead = (wanted: number): number => (wanted === 1 ? 1 : 2 * wanted);

async function answer(
  index: OpenIndex,
  query: Query,
  filters: Filters,
  wanted: number,
  deep: boolean,
): Promise<Answer> {
  const seen = new Map<number, Entry>();
  const see = (entries: readonly Entry[]): void => entries.forEach((entry) => seen.set(entry.number, entry));
  let able: ReadonlyMap<number, Capability> = new Map();
  const look = async (keys: readonly string[]): Promise<Looked<Entry>['rest']> => {
    const looked = await Promise.all(
      keys.flatMap((key): Promise<Looked<Entry>>[] => [index.names(key), index.servers(key)]),
    );
    for (const { items } of looked) see(items);
    return looked.flatMap((one) => one.rest);
  };
  let rest = await look(wholeKeys(query));
  let ranked = rankAll(query, seen.values(), able, filters);
  const whole = { described: 0, total: undefined, deeper: false, partly: [] };
  if (!deep && (ranked[0]?.worth ?? 0) >= wholeName && ranked.length >= wanted)
    return { ...whole, entries: ranked.map(({ entry }) => entry), more: true, seen: [] };
  const isLong = partKeysOf(query).length > 0;
  let candidates: readonly Candidate[] = [];
  let [known, partly]: [readonly Candidate[], readonly Candidate[]] = [[], []];
  const described: Entry[] = [];
  if (isLong || deep || ranked.length === 0) {
    if (isLong) rest = [];
    const all = await byWords(index, query);
    const passed = await passing(
      index,
      all.map(({ number }) => number),
      filters,
    );
    const passedAll = all.filter(({ number }) => passed.has(number));
    candidates = passedAll.filter(({ lacks }) => lacks.length === 0);
    partly = passedAll.slice(candidates.length);
    able = new Map(candidates.flatMap(({ number, capability }) => (capability ? [[number, capability] as const] : [])));
    known = candidates.slice(0, entriesRead(wanted));
    const read = await index.entries(known.map(({ number }) => number));
    see(read);
    ranked = rankAll(query, seen.values(), able, filters);
    const named = new Set(ranked.map(({ entry }) => entry.number));
    described.push(...read.filter(({ number }) => !named.has(number)));
  }
  if (ranked.length === 0 && described.length === 0 && isLong) {
    await look(partKeysOf(query));
    ranked = rankAll(query, seen.values(), able, filters);
  }
  for (let round = 0; round < rounds && ranked.length < wanted && rest.length > 0; round += 1) {
    const more = await Promise.all(rest.slice(0, roundOfFiles).map((read) => read()));
    rest = rest.slice(roundOfFiles);
    more.forEach(({ items }) => see(items));
    ranked = rankAll(query, seen.values(), able, filters);
  }
  const named = ranked.map(({ entry }) => entry);
  const unread = candidates.slice(known.length);
  const isDeep = deep || named.length === 0;
  const entries = isDeep ? [...named, ...described] : named;
  return {
    entries,
    described: isDeep ? described.length : 0,
    more: entries.length > 0 && (rest.length > 0 || unread.some(({ isNamed }) => isDeep || isNamed)),
    total: isDeep && rest.length === 0 ? entries.length + unread.length : undefined,
    deeper: !isDeep && (!isLong || described.length > 0 || unread.length > 0),
    seen: [...seen.values()],
    partly,
  };
}

interface Ranked {
  readonly entry: Entry;
  readonly worth: number;
}

function rankAll(
  query: Query,
  entries: Iterable<Entry>,
  able: ReadonlyMap<number, Capability>,
  filters: Filters,
): readonly Ranked[] {
  return [...entries]
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
