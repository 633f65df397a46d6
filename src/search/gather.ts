import { sumCounts } from '../catalogue/counts.ts';
import { firstSentence } from '../explain/grammar.ts';
import { shownName } from '../manifest/shown-name.ts';
import { type Counts, type ServerRecord, type ToolRecord } from '../record.ts';
import { capabilities } from './capabilities.ts';
import { type ServerEntry, type ToolEntry } from './entry.ts';
import { nameKey, nameWords, partKeys } from './name-key.ts';
import { PostingLists } from './posting-lists.ts';
import { repositoryOf, standing } from './standing.ts';
import { textWeights } from './text-weights.ts';

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
  /** The server whose names serve as examples: nearest to its product's maker, of those the one with most tools. */
  readonly exemplary: ServerRecord | undefined;
}

/** Characters of the line that stands under a result. */
const lineLength = 140;

/** A tool before its number is known. */
interface Draft extends Omit<ToolEntry, 'number'> {
  readonly place: number;
  readonly line: string;
  /** Tools are sorted by it: what it does to what, then its name. */
  readonly job: string;
}

/** Walks over the servers once; of no record anything is kept but its texts. */
export function gather(records: Iterable<ServerRecord>): Gathered {
  const servers: ServerEntry[] = [];
  const drafts: Draft[] = [];
  const lines: string[] = [];
  const lists = new PostingLists();
  const words = new Map<string, number>();
  const count = (all: Iterable<string>, by: number): void => {
    for (const word of new Set(all)) if (word.length > 2) words.set(word, (words.get(word) ?? 0) + by);
  };
  let counts = sumCounts([]);
  let exemplary: ServerRecord | undefined;
  for (const record of records) {
    const server = serverEntry(record, servers.length);
    const called = serverNames(server);
    const names = [...new Set(called.flatMap(nameWords))].join(' ');
    servers.push(server);
    lines.push(firstSentence(record.facts.summary, lineLength).toWellFormed());
    count(
      called.flatMap((name) => [...nameWords(name), ...partKeys(name).slice(0, 1)]),
      3,
    );
    lists.addServer(
      server.number,
      textWeights({ name: names, title: '', serverNames: [], text: record.facts.summary }),
    );
    counts = sumCounts([counts, record.counts]);
    if (!exemplary || isMoreExemplary(record, exemplary)) exemplary = record;
    const toolNames = record.tools.map(({ tool }) => tool.name);
    for (const tool of record.tools) {
      const able = capabilities(tool, toolNames);
      const draft = draftOf(tool, server, drafts.length, able);
      drafts.push(draft);
      count(nameWords(draft.name), 1);
      const { name, title = '', description } = tool.tool;
      const lift = server.standing - nameWords(draft.name).length / 10;
      lists.addTool(draft.place, lift, able, textWeights({ name, title, serverNames: [names], text: description }));
    }
  }
  const sorted = drafts.toSorted((a, b) => (a.job < b.job ? -1 : a.job > b.job ? 1 : a.place - b.place));
  const places = new Uint32Array(sorted.length);
  sorted.forEach(({ place }, at) => (places[place] = servers.length + at));
  lists.number(places);
  const tools = sorted.map(({ kind, name, slug, server, category, risk, signals }, at): ToolEntry => {
    return { kind, number: servers.length + at, name, slug, server, category, risk, signals };
  });
  return { servers, tools, lines: [...lines, ...sorted.map(({ line }) => line)], lists, words, counts, exemplary };
}

const isMoreExemplary = (one: ServerRecord, other: ServerRecord): boolean =>
  (standing(one) - standing(other) || one.tools.length - other.tools.length) > 0;

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

function draftOf(
  { tool, slug, verdict }: ToolRecord,
  server: ServerEntry,
  place: number,
  able: ReadonlyMap<string, number>,
): Draft {
  const { category, risk, signals } = verdict;
  const name = shownName(tool.name).toWellFormed();
  let [job, most] = ['', 0];
  for (const [key, worth] of able) if (worth > most) [job, most] = [key, worth];
  const line = firstSentence(tool.description, lineLength).toWellFormed();
  return { kind: 'tool', place, name, slug, server, category, risk, signals, line, job: `${job}\n${nameKey(name)}` };
}

/** What a server may be called: its title, both halves of its id and of its repository. */
export const serverNames = ({ id, title, repository }: ServerEntry): string[] =>
  [title, ...id.split('/'), id, ...repository.split('/')].filter(Boolean);
