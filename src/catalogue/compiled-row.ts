import { type ExtractKind } from './extract-kinds.ts';

/** A server that was compiled by itself, as store and cache keep it. */
export interface CompiledRow {
  readonly id: string;
  /** JSON of its `ServerRecord`, whole but for `Among`; packed. */
  readonly record: Uint8Array;
  /** SHA-256 of that JSON, in hex. */
  readonly hash: string;
  /** JSON of its `ServerListing`; packed. */
  readonly listing: Uint8Array;
  /** JSON of each of its `Extracts`; packed. */
  readonly extracts: Readonly<Record<ExtractKind, Uint8Array>>;
  /** JSON of its `ServerOutline`. */
  readonly outline: string;
  /** For the maintainer. */
  readonly notes: readonly string[];
}
