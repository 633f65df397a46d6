import { sumCounts } from '../catalogue/counts.ts';
import { type Counts } from '../record.ts';
import { type ServerEntry, type ToolEntry } from './entry.ts';
import { serverNames, type ServerFinds } from './finds.ts';
import { nameWords, partKeys } from './name-key.ts';
import { PostingLists } from './posting-lists.ts';

/** What one walk over a catalogue finds for the index: everything in it, of each tool about two kilobytes. */
export interface Gathered {
  readonly servers: readonly ServerEntry[];
  /** By rising number: tools that do alike stand side by side, so that a query's results share files and lists have small steps. */
  readonly tools: readonly ToolEntry[];
  /** The line that stands under each entry, by its number. */
  readonly lines: readonly string[];
  readonly lists: PostingLists;
  /** How often each word stands in names. */
  readonly words: ReadonlyMap<string, number>;
  readonly counts: Counts;
  /** Queries for a server nearest to its product's maker, of those the one with most tools. */
  readonly examples: readonly string[];
}

/** A tool before its number is known. */
interface Draft extends Omit<ToolEntry, 'number'> {
  readonly place: number;
  readonly line: string;
  readonly job: string;
}

/** Walks over the servers once. */
export function gather(all: Iterable<ServerFinds>): Gathered {
  const servers: ServerEntry[] = [];
  const drafts: Draft[] = [];
  const lines: string[] = [];
  const lists = new PostingLists();
  const words = new Map<string, number>();
  const count = (found: Iterable<string>, by: number): void => {
    for (const word of new Set(found)) if (word.length > 2) words.set(word, (words.get(word) ?? 0) + by);
  };
  let counts = sumCounts([]);
  let exemplary: ServerFinds | undefined;
  for (const finds of all) {
    const { id, title, repository, standing, line, terms, tools } = finds;
    const server = {
      kind: 'server',
      number: servers.length,
      id,
      title,
      repository,
      standing,
      tools: tools.length,
    } as const;
    servers.push(server);
    lines.push(line);
    count(
      serverNames(server).flatMap((name) => [...nameWords(name), ...partKeys(name).slice(0, 1)]),
      3,
    );
    lists.addServer(server.number, terms);
    counts = sumCounts([counts, finds.counts]);
    if (!exemplary || isMoreExemplary(finds, exemplary)) exemplary = finds;
    for (const { able, terms: own, ...tool } of tools) {
      const place = drafts.length;
      drafts.push({ ...tool, kind: 'tool', server, place });
      const called = nameWords(tool.name);
      count(called, 1);
      lists.addTool(place, standing - called.length / 10, able, own);
    }
  }
  const sorted = drafts.toSorted((a, b) => (a.job < b.job ? -1 : a.job > b.job ? 1 : a.place - b.place));
  const places = new Uint32Array(sorted.length);
  sorted.forEach(({ place }, at) => (places[place] = servers.length + at));
  lists.number(places);
  const tools = sorted.map(({ kind, name, slug, server, category, risk, signals }, at): ToolEntry => {
    return { kind, number: servers.length + at, name, slug, server, category, risk, signals };
  });
  const examples = exemplary?.examples ?? [];
  return { servers, tools, lines: [...lines, ...sorted.map(({ line }) => line)], lists, words, counts, examples };
}

const isMoreExemplary = (one: ServerFinds, other: ServerFinds): boolean =>
  (one.standing - other.standing || one.tools.length - other.tools.length) > 0;
