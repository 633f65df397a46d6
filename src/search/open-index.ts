import { type Entry, type ServerEntry, type ToolEntry, unpackedTools, type PackedTools } from './entry.ts';
import { type Directory, type PackedEntries, type TableName } from './index-files.ts';
import { type PackedPostings, type Postings, unpackedPostings } from './postings.ts';
import { shardOf, shardsBelow } from './shards.ts';
import { type KnownWord } from './spelling.ts';

/** Reads one file of the index by its path below it, e.g. `names/12`. Rejects where it cannot be had. */
export type ReadFile = (path: string) => Promise<unknown>;

/** What a table holds for a key: the items of the file that its beginning leads to. */
export interface Looked<T> {
  readonly items: readonly T[];
  /** Reads more that begins so; empty where all is in the file. */
  readonly rest: readonly (() => Promise<readonly T[]>)[];
}

/** The index, opened. Each file is read once. */
export interface OpenIndex extends Pick<Directory, 'facets' | 'examples' | 'tools' | 'factsPerFile'> {
  /** Number of the first tool; those before it are servers'. */
  readonly firstTool: number;
  readonly names: (key: string) => Promise<Looked<ToolEntry>>;
  readonly servers: (key: string) => Promise<Looked<ServerEntry>>;
  /** What stands under a term or a capability (`capabilityKey`); undefined where nothing does. */
  readonly postings: (term: string) => Promise<Postings | undefined>;
  /** What stands under terms that begin with this text, itself left out: those of its file, and of the next where it has none. */
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
  const { version, froms, facets, examples, servers, tools, entriesPerFile, linesPerFile, factsPerFile } = directory;
  const file = async <P, T>(table: TableName, number: number, unpack: (packed: P) => T): Promise<T | undefined> =>
    number < 0 ? undefined : read(`${version}/${table}/${String(number)}`, unpack);
  const looked = async <P, T>(table: TableName, key: string, unpack: (packed: P) => T[]): Promise<Looked<T>> => {
    const items = async (number: number): Promise<T[]> => (await file(table, number, unpack)) ?? [];
    const below = shardsBelow(froms[table], key);
    return { items: await items(shardOf(froms[table], key)), rest: below.map((number) => () => items(number)) };
  };
  const words = async (table: 'heads' | 'tails', key: string): Promise<readonly KnownWord[]> =>
    (await looked(table, key, (items: KnownWord[]) => items)).items;
  const terms = async (number: number): Promise<readonly PackedPostings[]> =>
    (await file('words', number, (packed: readonly PackedPostings[]) => packed)) ?? [];
  const entries = (number: number): Promise<ReadonlyMap<number, Entry>> =>
    read(`${version}/entries/${String(number)}`, (packed: PackedEntries) => {
      return new Map([...packed.servers, ...unpackedTools(packed.tools)].map((entry) => [entry.number, entry]));
    });
  const entry = async (number: number): Promise<Entry | undefined> =>
    (await entries(Math.floor(number / entriesPerFile))).get(number);
  return {
    facets,
    examples,
    tools,
    factsPerFile,
    firstTool: servers,
    names: (key) => looked<PackedTools, ToolEntry>('names', key, unpackedTools),
    servers: (key) => looked<ServerEntry[], ServerEntry>('servers', key, (items) => items),
    postings: async (term) => {
      const found = (await terms(shardOf(froms.words, term))).find(([one]) => one === term);
      return found && unpackedPostings(found);
    },
    longer: async (text) => {
      const number = shardOf(froms.words, text);
      const within = async (file: number): Promise<readonly PackedPostings[]> =>
        (await terms(file)).filter(([term]) => term !== text && term.startsWith(text) && !term.includes(' '));
      const own = await within(number);
      const isNext = own.length === 0 && froms.words[number + 1]?.startsWith(text) === true;
      return (isNext ? await within(number + 1) : own).map(unpackedPostings);
    },
    nearWords: async (word) =>
      (await Promise.all([words('heads', word), words('tails', [...word].reverse().join(''))])).flat(),
    entries: async (numbers) => (await Promise.all(numbers.map(entry))).filter((one) => one !== undefined),
    facts: (number) => read(`${version}/facts/${String(number)}`, (packed: readonly number[]) => packed),
    line: async (number) => {
      const path = `${version}/lines/${String(Math.floor(number / linesPerFile))}`;
      return (await read(path, (packed: readonly string[]) => packed))[number % linesPerFile] ?? '';
    },
  };
}
