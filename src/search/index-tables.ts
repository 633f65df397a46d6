import { firstSentence } from '../explain/grammar.ts';
import { shownName } from '../manifest/shown-name.ts';
import { type ServerRecord, type ToolRecord } from '../record.ts';
import { capabilities } from './capabilities.ts';
import { packedFacts, packedTools, type ServerEntry, type ToolEntry } from './entry.ts';
import { type Directory, type Line, linesPerFile, type PackedCapabilities, type TableName } from './index-files.ts';
import { nameWords, partKeys } from './name-key.ts';
import { type Keyed, shards } from './shards.ts';
import { type KnownWord } from './spelling.ts';
import { repositoryOf, standing } from './standing.ts';

/** One file of the index: its path below the index and what it holds. */
export interface IndexFile {
  readonly path: string;
  readonly content: unknown;
}

/** Every file of the index but the directory, and where each begins. */
export interface IndexTables {
  readonly files: readonly IndexFile[];
  readonly froms: Directory['froms'];
}

/** How the tables are cut. A file is a few kilobytes at any size of catalogue. */
const names = { most: 320, kept: 40, depth: 24 };
const pairs = { most: 120, kept: 30, depth: 40 };
/** Words are cut by their first two letters at most, so that a slip behind them finds the same file. */
const words = { most: 600, kept: 200, depth: 2 };
/** Tools kept for one capability. */
const perCapability = 24;

/** Everything that the search reads, as files. Same catalogue, same files. */
export function indexTables(servers: readonly ServerRecord[]): IndexTables {
  const lines: Line[] = [];
  const ofTools: Keyed<ToolEntry>[] = [];
  const ofServers: Keyed<ServerEntry>[] = [];
  const able = new Map<string, { entry: ToolEntry; worth: number }[]>();
  const counts = new Map<string, number>();
  const count = (word: string, by = 1): void => {
    if (word.length > 2) counts.set(word, (counts.get(word) ?? 0) + by);
  };
  for (const record of servers) {
    const server = serverEntry(record, lines.length);
    lines.push([firstSentence(record.facts.summary, lineLength)]);
    const called = serverNames(server);
    for (const key of new Set(called.flatMap(partKeys))) ofServers.push({ key, item: server, weight: server.standing });
    for (const word of new Set(called.flatMap((name) => [...nameWords(name), ...partKeys(name).slice(0, 1)])))
      count(word, 3);
    const toolNames = record.tools.map(({ tool }) => tool.name);
    for (const tool of record.tools) {
      const entry = toolEntry(tool, server, lines.length);
      lines.push([
        firstSentence(tool.tool.description, lineLength).toWellFormed(),
        entry.name,
        entry.slug,
        packedFacts(entry),
      ]);
      const weight = server.standing - nameWords(entry.name).length / 10;
      for (const key of new Set(partKeys(entry.name))) ofTools.push({ key, item: entry, weight });
      for (const word of new Set(nameWords(entry.name))) count(word);
      for (const [key, worth] of capabilities(tool, toolNames)) {
        const all = able.get(key) ?? [];
        able.set(key, all);
        all.push({ entry, worth: worth + weight / 50 });
      }
    }
  }
  return filed({ lines, ofTools, ofServers, able, counts });
}

/** A capability and the tools that have it, the best first. */
interface Capable {
  readonly key: string;
  readonly all: readonly { readonly entry: ToolEntry; readonly worth: number }[];
}

interface Gathered {
  readonly lines: readonly Line[];
  readonly ofTools: readonly Keyed<ToolEntry>[];
  readonly ofServers: readonly Keyed<ServerEntry>[];
  readonly able: ReadonlyMap<string, Capable['all']>;
  readonly counts: ReadonlyMap<string, number>;
}

function filed({ lines, ofTools, ofServers, able, counts }: Gathered): IndexTables {
  const files: IndexFile[] = [];
  const froms: Partial<Record<TableName, string[]>> = {};
  const file = <T>(
    table: TableName,
    cut: typeof names,
    all: readonly Keyed<T>[],
    pack: (items: readonly T[]) => unknown,
  ): void => {
    const cutUp = shards(all, cut);
    froms[table] = cutUp.map(({ from }) => from);
    cutUp.forEach(({ items, total }, at) =>
      files.push({ path: `${table}/${String(at)}`, content: [total, pack(items)] }),
    );
  };
  file('names', names, ofTools, packedTools);
  file('servers', names, ofServers, (items) => items);
  const capable = [...able].map(([key, all]) => ({
    key,
    item: { key, all: all.toSorted((a, b) => b.worth - a.worth).slice(0, perCapability) },
    weight: 0,
  }));
  file('capabilities', pairs, capable, packedCapabilities);
  const known = [...counts].map(([word, count]) => ({ word, item: [word, count] satisfies KnownWord, weight: count }));
  file(
    'heads',
    words,
    known.map(({ word, ...rest }) => ({ key: word, ...rest })),
    (items) => items,
  );
  file(
    'tails',
    words,
    known.map(({ word, ...rest }) => ({ key: [...word].reverse().join(''), ...rest })),
    (items) => items,
  );
  for (let from = 0; from < lines.length; from += linesPerFile)
    files.push({ path: `lines/${String(from / linesPerFile)}`, content: lines.slice(from, from + linesPerFile) });
  return { files, froms: froms as Directory['froms'] };
}

function packedCapabilities(items: readonly Capable[]): PackedCapabilities {
  const tools = [...new Set(items.flatMap(({ all }) => all.map(({ entry }) => entry)))];
  const places = new Map(tools.map((tool, place) => [tool, place]));
  return {
    tools: packedTools(tools),
    keys: items.map(({ key, all }) => [
      key,
      all.map(({ entry }) => places.get(entry) ?? 0),
      all.map(({ worth }) => Math.round(100 * worth)),
    ]),
  };
}

/** Characters of the line that stands under a result. */
const lineLength = 140;

function serverEntry(record: ServerRecord, number: number): ServerEntry {
  const { id, facts, tools } = record;
  return {
    kind: 'server',
    number,
    id,
    title: facts.title,
    repository: repositoryOf(facts.repository),
    standing: standing(record),
    tools: tools.length,
  };
}

function toolEntry({ tool, slug, verdict }: ToolRecord, server: ServerEntry, number: number): ToolEntry {
  const { category, risk, signals } = verdict;
  return { kind: 'tool', number, name: shownName(tool.name).toWellFormed(), slug, server, category, risk, signals };
}

/** What a server may be called: its title, both halves of its id and of its repository. */
const serverNames = ({ id, title, repository }: ServerEntry): string[] =>
  [title, ...id.split('/'), id, ...repository.split('/')].filter(Boolean);
