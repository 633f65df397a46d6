import { type DataRow } from '../explain/data-row.ts';
import { type ServerMarkdown } from '../explain/server-markdown.ts';
import { type ListedServer } from '../explain/server-list.ts';
import { type ServerTally } from '../explain/term-tally.ts';
import { type ServerRecord } from '../record.ts';
import { type ServerFinds } from '../search/finds.ts';
import { type HashPair } from './hash-shards.ts';

/** What files of the whole catalogue hold of one server. It stands beside its record, so that nobody reads all records for it. */
export interface Extracts {
  /** As `/data/servers.json` lists it. */
  readonly listed: ListedServer;
  /** What terms of the glossary count. */
  readonly tally: ServerTally;
  /** Its definitions of today and before, by their hashes. */
  readonly hashes: readonly HashPair[];
  /** Its rows of the open data, without ranks, which are known when all servers are. */
  readonly rows: readonly DataRow[];
  /** Steps between its captured versions, with texts, as in its record. */
  readonly history: ServerRecord['history'];
  /** Its Markdown twin. */
  readonly text: ServerMarkdown;
  /** What it and its tools are found by. */
  readonly finds: ServerFinds;
}
export type ExtractKind = keyof Extracts;

/** Each is a table of the store. */
export const extractKinds = [
  'listed',
  'tally',
  'hashes',
  'rows',
  'history',
  'text',
  'finds',
] as const satisfies readonly ExtractKind[];

/** The extracts of one server, each made of one kind by `make`. */
export const eachExtract = <T>(make: (kind: ExtractKind) => T): Record<ExtractKind, T> =>
  Object.fromEntries(extractKinds.map((kind) => [kind, make(kind)])) as Record<ExtractKind, T>;
