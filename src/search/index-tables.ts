import { type Taxonomy } from '../manifest/taxonomy.ts';
import { packedFacts, packedTools, type ToolEntry } from './entry.ts';
import { serverNames, type ServerFinds } from './finds.ts';
import { type Gathered, gather } from './gather.ts';
import { facets } from './index-directory.ts';
import { type Directory, type PackedEntries, type TableName } from './index-files.ts';
import { nameWords, partKeys } from './name-key.ts';
import { packs } from './packs.ts';
import { packedPostings } from './postings.ts';
import { type Cut, type Keyed, shards } from './shards.ts';
import { type KnownWord } from './spelling.ts';

/** One file of the index: its path below the index and what it holds. */
export interface IndexFile {
  readonly path: string;
  readonly content: unknown;
}

/** Tools up to which files have the sizes below. */
const usual = 10_000;

/**
 * Files become larger as their number grows, each by the cube root of the catalogue: three and a half times at 430,000
 * tools, where there are twelve times as many.
 */
const growth = (tools: number): number => Math.cbrt(Math.max(1, tools / usual));

/** What a file holds in a catalogue of usual size: some five kilobytes, compressed, and of what is read once per query ten. */
const usually = {
  names: 700,
  servers: 400,
  knownWords: 1800,
  postings: 6600,
  entries: 760,
  lines: 300,
  facts: 16_384,
};

/** Words are cut by their first two letters at most, so that a slip behind them finds the same file. */
const lettersOfWords = 2;

/**
 * Makes the index of a catalogue, which is walked once, and hands over each file but the directory when it is made.
 * Returns the directory. Same catalogue, same files.
 */
export function indexTables(
  servers: Iterable<ServerFinds>,
  taxonomy: Taxonomy,
  take: (file: IndexFile) => void,
): Omit<Directory, 'version'> {
  const gathered = gather(servers);
  const grown = growth(gathered.tools.length);
  const size = (kind: keyof typeof usually): number => Math.round(usually[kind] * grown);
  const cut = (most: number, depth: number): Cut => ({ most, kept: Math.round(most / 8), depth });
  const froms: Partial<Record<TableName, string[]>> = {};
  const table = <T>(
    name: TableName,
    how: Cut,
    all: readonly Keyed<T>[],
    pack: (items: readonly T[]) => unknown,
  ): void => {
    const files = shards(all, how);
    froms[name] = files.map(({ from }) => from);
    files.forEach(({ items }, at) => {
      take({ path: `${name}/${String(at)}`, content: pack(items) });
    });
  };
  table('names', cut(size('names'), 24), keyedNames(gathered.tools), (items) =>
    packedTools(items.toSorted((a, b) => a.number - b.number)),
  );
  table('servers', cut(size('servers'), 24), keyedServers(gathered), (items) => items);
  const known = [...gathered.words].map(([word, count]): Keyed<KnownWord> => {
    return { key: word, item: [word, count], weight: count };
  });
  const wordsCut = cut(size('knownWords'), lettersOfWords);
  table('heads', wordsCut, known, (items) => items);
  const backwards = known.map(({ key, ...rest }) => ({ ...rest, key: [...key].reverse().join('') }));
  table('tails', wordsCut, backwards, (items) => items);
  froms.words = [];
  for (const { from, items } of packs(sizedPostings(gathered), size('postings'))) {
    take({ path: `words/${String(froms.words.length)}`, content: items });
    froms.words.push(from);
  }
  const [entriesPerFile, linesPerFile, factsPerFile] = [size('entries'), size('lines'), size('facts')];
  entryFiles(gathered, entriesPerFile, take);
  for (let from = 0; from < gathered.lines.length; from += linesPerFile)
    take({ path: `lines/${String(from / linesPerFile)}`, content: gathered.lines.slice(from, from + linesPerFile) });
  for (let from = 0; from < gathered.tools.length; from += factsPerFile) {
    const facts = gathered.tools.slice(from, from + factsPerFile).map(packedFacts);
    take({ path: `facts/${String(from / factsPerFile)}`, content: facts });
  }
  return {
    servers: gathered.servers.length,
    tools: gathered.tools.length,
    entriesPerFile,
    linesPerFile,
    factsPerFile,
    facets: facets(gathered.counts, taxonomy),
    examples: gathered.examples,
    froms: froms as Directory['froms'],
  };
}

const keyedNames = (tools: readonly ToolEntry[]): Keyed<ToolEntry>[] =>
  tools.flatMap((item) => {
    const weight = item.server.standing - nameWords(item.name).length / 10;
    return [...new Set(partKeys(item.name))].map((key) => ({ key, item, weight }));
  });

const keyedServers = ({ servers }: Gathered) =>
  servers.flatMap((item) =>
    [...new Set(serverNames(item).flatMap(partKeys))].map((key) => ({ key, item, weight: item.standing })),
  );

/** What a term takes beside its postings, counted in postings. */
const perTerm = 4;

function* sizedPostings({ lists }: Gathered) {
  for (const list of lists.lists())
    yield { key: list.term, item: packedPostings(list), size: perTerm + list.numbers.length };
}

function entryFiles({ servers, tools }: Gathered, perFile: number, take: (file: IndexFile) => void): void {
  for (let from = 0; from < servers.length + tools.length; from += perFile) {
    const content: PackedEntries = {
      servers: servers.slice(from, from + perFile),
      tools: packedTools(tools.slice(Math.max(0, from - servers.length), Math.max(0, from + perFile - servers.length))),
    };
    take({ path: `entries/${String(from / perFile)}`, content });
  }
}
