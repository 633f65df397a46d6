import { type Counts, type ServerSummary } from '../record.ts';
import { signals, type Risk } from '../vocabulary.ts';

/** A server as the directory lists, filters and sorts it: what `/data/directory.json` holds of each. */
export interface DirectoryRow {
  readonly id: string;
  readonly title: string;
  /** What it connects an agent to. */
  readonly about: string;
  /** Owner of its repository, where that is known. */
  readonly owner?: string;
  /** True where its publisher is known to be the maker of what it connects to. */
  readonly official?: true;
  readonly tools: number;
  readonly risks: Counts['risks'];
  readonly worst: Risk;
  /** Signals that at least one tool has, with spaces between. */
  readonly signals: string;
  readonly captured: string;
}

/** What `/data/directory.json` holds. */
export interface Directory {
  readonly servers: readonly DirectoryRow[];
}

/** The row of one server. */
export const directoryRow = (server: ServerSummary): DirectoryRow => ({
  id: server.id,
  title: server.title,
  about: server.summary,
  ...(server.owner !== undefined && { owner: server.owner }),
  ...(server.publisher?.kind === 'official' && { official: true }),
  tools: server.counts.tools,
  risks: server.counts.risks,
  worst: server.highestRisk,
  signals: signals.filter((signal) => server.counts.signals[signal] > 0).join(' '),
  captured: server.capturedAt,
});

/** How many of a server's tools are critical, and which share of them, 1 % at least; empty where none is. */
export const criticalWords = ({ risks, tools }: Pick<DirectoryRow, 'risks' | 'tools'>): string =>
  risks.critical === 0
    ? ''
    : `${String(risks.critical)} critical, ${String(Math.max(1, Math.round((100 * risks.critical) / tools)))}\u00a0%`;

/** What a server stands under in a list by title: of `@acme/mail`, which is its package's name, the letters. */
export const shelfName = ({ title }: Pick<DirectoryRow, 'title'>): string => title.replace(/^[^\p{L}\p{N}]+(?=.)/u, '');

/** A row's values for filtering and sorting, in the words of `client/table-order.ts`. */
export const directoryKeys = (row: DirectoryRow): Readonly<Record<string, string>> => ({
  name: shelfName(row),
  risk: row.worst,
  signal: row.signals,
  tools: String(row.tools),
  critical: String(Math.round((10_000 * row.risks.critical) / row.tools)),
  captured: row.captured,
});

/** The text that a query is looked for in. */
export const directoryText = ({ id, title, about, owner = '' }: DirectoryRow): string =>
  `${title} ${id} ${owner} ${about}`;
