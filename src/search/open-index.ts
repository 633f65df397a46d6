import { type ServerEntry, type ToolEntry, unpackedFacts, unpackedTools, type PackedTools } from './entry.ts';
import {
  type Directory,
  type Line,
  linesPerFile,
  type PackedCapabilities,
  type PackedShard,
  type TableName,
} from './index-files.ts';
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
export interface OpenIndex extends Pick<Directory, 'facets' | 'examples'> {
  readonly names: (key: string) => Promise<Looked<ToolEntry>>;
  readonly servers: (key: string) => Promise<Looked<ServerEntry>>;
  /** Tools that can do what a key of `capabilityKey` says, with how well, 0 to 1. */
  readonly capable: (key: string) => Promise<readonly { readonly entry: ToolEntry; readonly worth: number }[]>;
  /** Known words that begin, or end, as this one does. */
  readonly nearWords: (word: string) => Promise<readonly KnownWord[]>;
  /** A server's tools; `most` bounds how many are read. */
  readonly toolsOf: (server: ServerEntry, most: number) => Promise<readonly ToolEntry[]>;
  /** The line that stands under a result. */
  readonly line: (number: number) => Promise<string>;
}

/** Opens the index whose files are read by `readFile`. */
export async function openIndex(readFile: ReadFile): Promise<OpenIndex> {
  const kept = new Map<string, Promise<unknown>>();
  const read = <T>(path: string): Promise<T> => {
    const known = kept.get(path) ?? readFile(path);
    kept.set(path, known);
    known.catch(() => kept.delete(path));
    return known as Promise<T>;
  };
  const { version, froms, facets, examples } = await read<Directory>('directory');
  const file = async <P>(table: TableName, number: number): Promise<readonly [total: number, items: P] | undefined> =>
    number < 0
      ? undefined
      : ((await read<PackedShard>(`${version}/${table}/${String(number)}`)) as readonly [number, P]);
  const looked = async <P, T>(table: TableName, number: number, unpack: (packed: P) => T[]): Promise<Looked<T>> => {
    const [total, packed] = (await file<P>(table, number)) ?? [0];
    const items = packed === undefined ? [] : unpack(packed);
    const isWhole = items.length >= total;
    const below = isWhole ? [] : shardsBelow(froms[table], number);
    return { items, total, rest: below.map((next) => () => looked(table, next, unpack)) };
  };
  const words = async (table: 'heads' | 'tails', key: string): Promise<readonly KnownWord[]> =>
    (await file<readonly KnownWord[]>(table, shardOf(froms[table], key)))?.[1] ?? [];
  const lines = (number: number): Promise<readonly Line[]> => read(`${version}/lines/${String(number)}`);
  return {
    facets,
    examples,
    names: (key) => looked<PackedTools, ToolEntry>('names', shardOf(froms.names, key), unpackedTools),
    servers: (key) => looked<ServerEntry[], ServerEntry>('servers', shardOf(froms.servers, key), (items) => items),
    capable: async (key) => {
      const packed = (await file<PackedCapabilities>('capabilities', shardOf(froms.capabilities, key)))?.[1];
      const [, places = [], worths = []] = packed?.keys.find(([one]) => one === key) ?? [];
      const tools = packed && places.length > 0 ? unpackedTools(packed.tools) : [];
      return places.flatMap((place, at) => {
        const entry = tools[place];
        return entry ? [{ entry, worth: (worths[at] ?? 0) / 100 }] : [];
      });
    },
    nearWords: async (word) =>
      (await Promise.all([words('heads', word), words('tails', [...word].reverse().join(''))])).flat(),
    toolsOf: async (server, most) => {
      const numbers = Array.from({ length: Math.min(server.tools, most) }, (_, at) => server.number + 1 + at);
      const files = new Set(numbers.map((number) => Math.floor(number / linesPerFile)));
      const known = new Map(await Promise.all([...files].map(async (one) => [one, await lines(one)] as const)));
      return numbers.flatMap((number) => {
        const line = known.get(Math.floor(number / linesPerFile))?.[number % linesPerFile];
        if (line?.length !== 4) return [];
        const [, name, slug, facts] = line;
        return [{ kind: 'tool' as const, number, name, slug, server, ...unpackedFacts(facts) }];
      });
    },
    line: async (number) => (await lines(Math.floor(number / linesPerFile)))[number % linesPerFile]?.[0] ?? '',
  };
}
