import { type PackedTools } from './entry.ts';

/** Tables that are cut by the beginnings of their keys. `heads` and `tails` hold words, the latter read backwards. */
export const tableNames = ['names', 'servers', 'capabilities', 'heads', 'tails'] as const;
export type TableName = (typeof tableNames)[number];

/** A value that results are narrowed to, in the taxonomy's words, with the number of tools. */
export type FacetValue = readonly [value: string, label: string, tools: number];

/** The file that is read first: where everything else stands. */
export interface Directory {
  /** Folder of the other files; another one for another content, so that no cache mixes two of them. */
  readonly version: string;
  readonly facets: Readonly<Record<'category' | 'risk' | 'signal', readonly FacetValue[]>>;
  /** Queries that find something here. */
  readonly examples: readonly string[];
  /** Where each file of a table begins, sorted; the place is the file's number. See `shards`. */
  readonly froms: Readonly<Record<TableName, readonly string[]>>;
}

/** Lines in one file. */
export const linesPerFile = 32;

/** One line under a result, and for tools what makes an entry of it. */
export type Line = readonly [text: string] | readonly [text: string, name: string, slug: string, facts: number];

/** Capabilities of one file: for each key the places of its tools in `tools`, and how well each answers, in hundredths. */
export interface PackedCapabilities {
  readonly tools: PackedTools;
  readonly keys: readonly (readonly [key: string, places: readonly number[], worths: readonly number[]])[];
}

/** What a file of a table holds: how many items stand under its beginning in all files, and those that stand in this one. */
export type PackedShard = readonly [total: number, items: unknown];

/**
 * Where a file stands below the index. We compress the files ourselves, so that they are as small from a host that
 * compresses nothing; the ending keeps hosts from unpacking them.
 */
export const fileOf = (path: string): string => `${path}.bin`;
