import { type PackedTools, type ServerEntry } from './entry.ts';

/**
 * Tables that are cut by the beginnings of their keys: `names` and `servers` hold entries, `words` postings of terms and of
 * capabilities, `heads` and `tails` known words, the latter read backwards.
 */
export const tableNames = ['names', 'servers', 'words', 'heads', 'tails'] as const;
export type TableName = (typeof tableNames)[number];

/** A value that results are narrowed to, in the taxonomy's words, with the number of tools. */
export type FacetValue = readonly [value: string, label: string, tools: number];

/** The file that is read first: where everything else stands. */
export interface Directory {
  /** Folder of the other files; another one for another content, so that no cache mixes two of them. */
  readonly version: string;
  readonly servers: number;
  readonly tools: number;
  /** Entries in one file of `entries`, lines in one of `lines`, facts in one of `facts`: an entry's number says where it stands. */
  readonly entriesPerFile: number;
  readonly linesPerFile: number;
  readonly factsPerFile: number;
  readonly facets: Readonly<Record<'category' | 'risk' | 'signal', readonly FacetValue[]>>;
  /** Queries that find something here. */
  readonly examples: readonly string[];
  /** Where each file of a table begins, sorted; the place is the file's number. See `shards` and `packs`. */
  readonly froms: Readonly<Record<TableName, readonly string[]>>;
}

/** Entries of one file by rising number, servers before tools. */
export interface PackedEntries {
  readonly servers: readonly ServerEntry[];
  readonly tools: PackedTools;
}

/**
 * Where a file stands below the index. We compress the files ourselves, so that they are as small from a host that
 * compresses nothing; the ending keeps hosts from unpacking them.
 */
export const fileOf = (path: string): string => `${path}.bin`;
