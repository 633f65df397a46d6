import { type Category, type Risk, type Signal } from '../vocabulary.ts';
import { capabilityKey, verbConcept } from './concepts.ts';
import { type Entry, type ServerEntry, type ToolEntry } from './entry.ts';
import { matchWord, searched } from './match.ts';
import { type Looked, type OpenIndex } from './open-index.ts';
import { mostAlike, otherQueries } from './other-queries.ts';
import { parseQuery, type Query, requiredTokens } from './query.ts';
import { partKeysOf, wholeKeys, wordsLookedUp } from './query-keys.ts';
import { type Capability, rank, wholeName } from './rank.ts';

/** What results are narrowed to; servers pass no filter. */
export interface Filters {
  readonly category?: Category | undefined;
  readonly risk?: Risk | undefined;
  readonly signal?: Signal | undefined;
}

/** What a query found. */
export interface Finding {
  /** The best first. */
  readonly entries: readonly Entry[];
  /** More may be had by asking for more. */
  readonly more: boolean;
  /** The query that was answered instead, where nothing is called as it was typed. */
  readonly instead: string | undefined;
  /** Where nothing was found: what is written most like the query. */
  readonly nearest: readonly Entry[];
}

const nothing: Finding = { entries: [], more: false, instead: undefined, nearest: [] };

/** Files read to look for more, in one round; and rounds. */
const roundOfFiles = 6;
const rounds = 4;
/** Tools of a server that are read where only its name and something else is known. */
const toolsRead = 320;
/** Lines read of tools that can do a part of what is asked for. */
const linesRead = 24;

/**
 * Finds tools and servers by name, by what they can do and by words of both, through slips of the keyboard where nothing
 * is called as it is typed. Every word of a query must be answered; nothing is found by a part of its words. `wanted` is
 * how many results are asked for; more are returned where they are known.
 */
export async function find(index: OpenIndex, typed: string, filters: Filters, wanted: number): Promise<Finding> {
  const query = parseQuery(typed);
  if (query.key === '') return nothing;
  const asTyped = await answer(index, query, filters, wanted);
  if (asTyped.entries.length > 0) return { ...asTyped, instead: undefined, nearest: [] };
  for (const other of await otherQueries(index, query, asTyped.seen)) {
    const found = await answer(index, parseQuery(other), filters, wanted);
    if (found.entries.length > 0) return { ...found, instead: other, nearest: [] };
  }
  const nearest = mostAlike(
    query,
    asTyped.seen.filter((entry) => passes(entry, filters)),
  );
  return { ...nothing, nearest };
}

interface Answer {
  readonly entries: readonly Entry[];
  readonly more: boolean;
  /** Everything that was looked at, found or not. */
  readonly seen: readonly Entry[];
}

async function answer(index: OpenIndex, query: Query, filters: Filters, wanted: number): Promise<Answer> {
  const seen = new Map<number, Entry>();
  const see = (entries: readonly Entry[]): void => entries.forEach((entry) => seen.set(entry.number, entry));
  let able: ReadonlyMap<number, Able> = new Map();
  const look = async (keys: readonly string[]): Promise<Looked<Entry>['rest']> => {
    const looked = await Promise.all(
      keys.flatMap((key): Promise<Looked<Entry>>[] => [index.names(key), index.servers(key)]),
    );
    for (const { items } of looked) see(items);
    return looked.flatMap((one) => one.rest);
  };
  let rest = await look(wholeKeys(query));
  let ranked = rankAll(query, seen.values(), able, filters);
  if ((ranked[0]?.worth ?? 0) >= wholeName && ranked.length >= wanted)
    return { entries: ranked.map(({ entry }) => entry), more: true, seen: [] };
  const words = partKeysOf(query);
  if (words.length > 0) {
    const capable = capabilitiesFor(index, query);
    // What is left out of a file stands in many others; the words of a query narrow each other down without them.
    rest = [];
    await look(words);
    able = await capable;
    see([...able.values()].map(({ entry }) => entry));
    ranked = rankAll(query, seen.values(), able, filters);
  }
  if (ranked.length === 0) {
    see(await toolsOfNamedServers(index, query, seen.values()));
    able = await withTheirLines(index, query, able);
    ranked = rankAll(query, seen.values(), able, filters);
  }
  for (let round = 0; round < rounds && ranked.length < wanted && rest.length > 0; round += 1) {
    const more = await Promise.all(rest.slice(0, roundOfFiles).map((read) => read()));
    rest = rest.slice(roundOfFiles);
    more.forEach(({ items }) => see(items));
    ranked = rankAll(query, seen.values(), able, filters);
  }
  const entries = ranked.map(({ entry }) => entry);
  return { entries, more: rest.length > 0 && entries.length > 0, seen: [...seen.values()] };
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

function passes(entry: Entry, { category, risk, signal }: Filters): boolean {
  if (category === undefined && risk === undefined && signal === undefined) return true;
  return (
    entry.kind === 'tool' &&
    (category === undefined || entry.category === category) &&
    (risk === undefined || entry.risk === risk) &&
    (signal === undefined || entry.signals.includes(signal))
  );
}

/** Verbs of a query that are looked up with its other words. */
const verbsLookedUp = 2;

/** A tool that does what words of a query say. */
interface Able extends Capability {
  readonly entry: ToolEntry;
}

/** Of tools that can do a part of the query, the words that stand in their own line count as answered too. */
async function withTheirLines(
  index: OpenIndex,
  query: Query,
  capable: ReadonlyMap<number, Able>,
): Promise<ReadonlyMap<number, Able>> {
  const known = [...capable].sort(([, a], [, b]) => b.words.size - a.words.size || b.worth - a.worth);
  const read = known.slice(0, linesRead).map(async ([number, able]) => {
    const line = searched(await index.line(number));
    const said = requiredTokens(query).filter((word) => matchWord(word, line).worth > 0.9);
    return [number, { ...able, words: new Set([...able.words, ...said.map(({ text }) => text)]) }] as const;
  });
  return new Map([...capable, ...(await Promise.all(read))]);
}

/** Tools that do what two words of the query say, as verb and thing. */
async function capabilitiesFor(index: OpenIndex, query: Query): Promise<ReadonlyMap<number, Able>> {
  const words = requiredTokens(query);
  const verbs = words.filter(({ text }) => words.length === 2 || verbConcept(text) !== undefined);
  const pairs = verbs.slice(0, verbsLookedUp).flatMap((verb) =>
    words
      .filter((thing) => thing !== verb && thing.text.length > 1)
      .slice(0, wordsLookedUp)
      .map((thing) => ({ verb, thing })),
  );
  const found = new Map<number, Able>();
  await Promise.all(
    pairs.map(async ({ verb, thing }) => {
      for (const { entry, worth } of await index.capable(capabilityKey(verb.text, thing.text))) {
        const known = found.get(entry.number);
        found.set(entry.number, {
          entry,
          worth: Math.max(worth, known?.worth ?? 0),
          words: new Set([...(known?.words ?? []), verb.text, thing.text]),
        });
      }
    }),
  );
  return found;
}

/** The tools of servers that some words of the query name: the other words may say which of them. */
async function toolsOfNamedServers(
  index: OpenIndex,
  query: Query,
  seen: Iterable<Entry>,
): Promise<readonly ToolEntry[]> {
  const words = requiredTokens(query);
  if (words.length < 2) return [];
  const named = [...seen]
    .filter((entry): entry is ServerEntry => entry.kind === 'server')
    .map((server) => {
      const names = searched([server.title, server.id, server.repository].join(' '));
      return { server, answered: words.filter((word) => matchWord(word, names).worth > 0.9).length };
    })
    .filter(({ answered }) => answered > 0)
    .sort((a, b) => b.answered - a.answered || b.server.standing - a.server.standing);
  return (await Promise.all(named.slice(0, 2).map(({ server }) => index.toolsOf(server, toolsRead)))).flat();
}
