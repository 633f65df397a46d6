import { type Category, type Risk, type Signal } from '../vocabulary.ts';
import { capabilityKey, verbConcept } from './concepts.ts';
import { type Entry, type ServerEntry, type ToolEntry } from './entry.ts';
import { matchWord, searched } from './match.ts';
import { nameKey } from './name-key.ts';
import { type Looked, type OpenIndex } from './open-index.ts';
import { parseQuery, type Query, type Token } from './query.ts';
import { type Capability, rank } from './rank.ts';
import { meant } from './spelling.ts';

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
/** Corrections tried of one word. */
const corrections = 4;

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

/** Near names that are shown where nothing is found. */
const nearShown = 5;

/** Entries by how much of their name the query shares: pairs of letters (Dice's coefficient). */
function mostAlike({ key }: Query, entries: readonly Entry[]): readonly Entry[] {
  const own = pairsOf(key);
  return entries
    .map((entry) => {
      const other = pairsOf(nameKey(nameOf(entry)));
      return { entry, alike: (2 * own.intersection(other).size) / Math.max(1, own.size + other.size) };
    })
    .filter(({ alike }) => alike > 0.2)
    .sort((a, b) => b.alike - a.alike || a.entry.number - b.entry.number)
    .slice(0, nearShown)
    .map(({ entry }) => entry);
}

const pairsOf = (key: string): Set<string> =>
  new Set(Array.from({ length: Math.max(1, key.length - 1) }, (_, at) => key.slice(at, at + 2)));

interface Answer {
  readonly entries: readonly Entry[];
  readonly more: boolean;
  /** Everything that was looked at, found or not. */
  readonly seen: readonly Entry[];
}

async function answer(index: OpenIndex, query: Query, filters: Filters, wanted: number): Promise<Answer> {
  const keys = lookedUp(query);
  const [names, servers, capable] = await Promise.all([
    Promise.all(keys.map((key) => index.names(key))),
    Promise.all(keys.map((key) => index.servers(key))),
    capabilitiesFor(index, query),
  ]);
  const seen = new Map<number, Entry>();
  const see = (entries: readonly Entry[]): void => entries.forEach((entry) => seen.set(entry.number, entry));
  for (const { items } of names) see(items);
  for (const { items } of servers) see(items);
  see([...capable.values()].map(({ entry }) => entry));
  const ranked = (): readonly Entry[] => rankAll(query, seen.values(), capable, filters);
  let entries = ranked();
  if (entries.length === 0) {
    see(await toolsOfNamedServers(index, query, seen.values()));
    entries = ranked();
  }
  let rest: Looked<ToolEntry>['rest'] = names.flatMap((looked) => looked.rest);
  for (let round = 0; round < rounds && entries.length < wanted && rest.length > 0; round += 1) {
    const more = await Promise.all(rest.slice(0, roundOfFiles).map((read) => read()));
    rest = rest.slice(roundOfFiles);
    more.forEach(({ items }) => see(items));
    entries = ranked();
  }
  return { entries, more: rest.length > 0 && entries.length > 0, seen: [...seen.values()] };
}

function rankAll(
  query: Query,
  entries: Iterable<Entry>,
  capable: ReadonlyMap<number, Capability>,
  filters: Filters,
): readonly Entry[] {
  return [...entries]
    .filter((entry) => passes(entry, filters))
    .map((entry) => ({ entry, worth: rank(query, entry, capable.get(entry.number)) }))
    .filter(({ worth }) => worth > 0)
    .sort(
      (a, b) => b.worth - a.worth || nameOf(a.entry).length - nameOf(b.entry).length || a.entry.number - b.entry.number,
    )
    .map(({ entry }) => entry);
}

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

const required = ({ tokens }: Query): Token[] => tokens.filter((token) => token.required);

/** Keys under which names may stand: the whole query, what follows each of its words, and each word alone. */
function lookedUp(query: Query): string[] {
  const texts = query.tokens.map(({ text }) => text);
  const tails = texts.map((_, from) => texts.slice(from).join(''));
  const alone = required(query).flatMap(({ forms }) => forms.slice(0, 2));
  return [...new Set([query.key, query.bareKey, ...tails, ...alone])].filter(Boolean);
}

/** Tools that do what two words of the query say, as verb and thing. */
async function capabilitiesFor(
  index: OpenIndex,
  query: Query,
): Promise<ReadonlyMap<number, Capability & { readonly entry: ToolEntry }>> {
  const words = required(query);
  const pairs = words.flatMap((verb) =>
    verbConcept(verb.text) === undefined && words.length > 3
      ? []
      : words.filter((thing) => thing !== verb).map((thing) => ({ verb, thing })),
  );
  const found = new Map<number, Capability & { readonly entry: ToolEntry }>();
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
  const words = required(query);
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

/** What else the query may have meant: only the tool of a server nobody knows, or the same words without their slips. */
async function otherQueries(index: OpenIndex, query: Query, seen: readonly Entry[]): Promise<string[]> {
  const { tokens, scope } = query;
  const behind = scope ? [scope.tool] : [];
  const names = seen.map((entry) => searched(entry.kind === 'tool' ? entry.name : `${entry.title} ${entry.id}`));
  const choices = await Promise.all(
    tokens.map(async (token) => {
      if (!token.required || names.some((name) => matchWord(token, name).worth > 0.7)) return [token.text];
      const near = meant(token.text, await index.nearWords(token.text)).slice(0, corrections);
      return near.length > 0 ? near : [token.text];
    }),
  );
  const mended = Array.from({ length: corrections }, (_, at) =>
    choices.map((all) => all[Math.min(at, all.length - 1)] ?? '').join(' '),
  );
  return [...new Set([...mended, ...behind])].filter((other) => other !== tokens.map(({ text }) => text).join(' '));
}
