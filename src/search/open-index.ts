import { type Entry, type ServerEntry, type ToolEntry, unpackedTools, type PackedTools } from './entry.ts';
import { type Directory, type PackedEntries, type PackedShard, type TableName } from './index-files.ts';
import { type PackedPostings, type Postings, unpackedPostings } from './postings.ts';
import { shardOf, shardsBelow } from './shards.ts';
import { type KnownWord } from './spelling.ts';

/** Reads one file of the index by its path below it, e.g. `names/12`. Rejects where it cannot be had. */
export type ReadFile = (path: string) => Promise<unknown>;

/** What a table holds for a key: the items of the file that its beginning leads to. */
export interface Looked<T> {
  readonly items: readonly T[];
  readonly total: number;
  /** Reads what was left out of the file; empty where nothing was. */
  readonly rest: readonly (() => Promise<Looked<T>>)[];
}

/** The index, opened. Each file is read once. */
export interface OpenIndex extends Pick<Directory, 'facets' | 'examples' | 'tools' | 'factsPerFile'> {
  /** Number of the first tool; those before it are servers'. */
  readonly firstTool: number;
  readonly names: (key: string) => Promise<Looked<ToolEntry>>;
  readonly servers: (key: string) => Promise<Looked<ServerEntry>>;
  /** What stands under a term or a capability (`capabilityKey`); undefined where nothing does. */
  readonly postings: (term: string) => Promise<Postings | undefined>;
  /** What stands under terms that begin with this text, itself left out; those of its file and the next. */
  readonly longer: (text: string) => Promise<readonly Postings[]>;
  /** Known words that begin, or end, as this one does. */
  readonly nearWords: (word: string) => Promise<readonly KnownWord[]>;
  /** Entries by their numbers, in that order. */
  readonly entries: (numbers: readonly number[]) => Promise<readonly Entry[]>;
  /** `packedFacts` of the tools of one file, in their order from `firstTool` on. */
  readonly facts: (file: number) => Promise<readonly number[]>;
  /** The line that stands under a result. */
  readonly line: (number: number) => Promise<string>;
}

/** A file of entries, taken apart. */
interface EntryFile {
  readonly entries: ReadonlyMap<number, Entry>;
  readonly lines: readonly string[];
}

/** Opens the index whose files are read by `readFile`. */
export async function openIndex(readFile: ReadFile): Promise<OpenIndex> {
  const kept = new Map<string, Promise<unknown>>();
  const read = <P, T>(path: string, unpack: (packed: P) => T): Promise<T> => {
    const known = kept.get(path) ?? readFile(path).then((packed) => unpack(packed as P));
    kept.set(path, known);
    known.catch(() => kept.delete(path));
    return known as Promise<T>;
  };
  const directory = await read('directory', (packed: Directory) => packed);
  const { version, froms, facets, examples, servers, tools, entriesPerFile, factsPerFile } = directory;
  const file = async <P, T>(table: TableName, number: number, unpack: (packed: P) => T): Promise<T | undefined> =>
    number < 0 ? undefined : read(`${version}/${table}/${String(number)}`, unpack);
  const looked = async <P, T>(table: TableName, number: number, unpack: (packed: P) => T[]): Promise<Looked<T>> => {
    const [total, items] = (await file(
      table,
      number,
      ([all, packed]: PackedShard) => [all, unpack(packed as P)] as const,
    )) ?? [0, []];
    const below = items.length >= total ? [] : shardsBelow(froms[table], number);
    return { items, total, rest: below.map((next) => () => looked(table, next, unpack)) };
  };
  const words = async (table: 'heads' | 'tails', key: string): Promise<readonly KnownWord[]> =>
    (await looked(table, shardOf(froms[table], key), (items: KnownWord[]) => items)).items;
  const terms = async (number: number): Promise<readonly PackedPostings[]> =>
    (await file('words', number, (packed: readonly PackedPostings[]) => packed)) ?? [];
  const entryFile = (number: number): Promise<EntryFile> =>
    read(`${version}/entries/${String(Math.floor(number / entriesPerFile))}`, (packed: PackedEntries) => ({
      entries: new Map([...packed.servers, ...unpackedTools(packed.tools)].map((entry) => [entry.number, entry])),
      lines: packed.lines,
    }));
  return {
    facets,
    examples,
    tools,
    factsPerFile,
    firstTool: servers,
    names: (key) => looked<PackedTools, ToolEntry>('names', shardOf(froms.names, key), unpackedTools),
    servers: (key) => looked<ServerEntry[], ServerEntry>('servers', shardOf(froms.servers, key), (items) => items),
    postings: async (term) => {
      const found = (await terms(shardOf(froms.words, term))).find(([one]) => one === term);
      return found && unpackedPostings(found);
    },
    longer: async (text) => {
      const number = shardOf(froms.words, text);
      const next = froms.words[number + 1]?.startsWith(text) === true ? [number, number + 1] : [number];
      const all = (await Promise.all(next.map(terms))).flat();
      return all
        .filter(([term]) => term !== text && term.startsWith(text) && !term.includes(' '))
        .map(unpackedPostings);
    },
    nearWords: async (word) =>
      (await Promise.all([words('heads', word), words('tails', [...word].reverse().join(''))])).flat(),
    entries: async (numbers) =>
      (await Promise.all(numbers.map(async (number) => (await entryFile(number)).entries.get(number)))).filter(
        (entry) => entry !== undefined,
      ),
    facts: (number) => read(`${version}/facts/${String(number)}`, (packed: readonly number[]) => packed),
    line: async (number) => (await entryFile(number)).lines[number % entriesPerFile] ?? '',
  };
}
