import { type ListingComparison, compareListings } from '../manifest/compare-listings.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type ServerSource } from './read-catalogue.ts';

export type { Comparison } from '../manifest/compare-listings.ts';

/** A live manifest held against one reviewed version of one server. */
export interface Verification extends ListingComparison {
  readonly server: string;
  readonly version: string;
}

/** How well a version agrees: by the tools that are the same, then by how few differ, then by in how little they do. */
const agreement = ({ comparisons }: Verification): number =>
  comparisons.reduce((sum, { state, shown }) => sum + (state === 'same' ? 1000 : -1 - shown.length / 100), 0);

/**
 * Holds a live manifest against every reviewed version of the given servers and returns the one that agrees best, kin before
 * strangers and newest first among equals; undefined when no reviewed version shares a single tool name with it.
 */
export function verifyManifest(
  tools: readonly ToolDefinition[],
  servers: readonly ServerSource[],
): Verification | undefined {
  const names = new Set(tools.map(({ name }) => name));
  const candidates = servers.flatMap(({ id, captures }) =>
    captures.toReversed().flatMap(({ version, capture }) => {
      const shares = capture.tools.some(({ name }) => names.has(name));
      return shares ? [{ server: id, version, ...compareListings(capture.tools, tools) }] : [];
    }),
  );
  const rank = (one: Verification): number => agreement(one) + (one.isKin ? 1e9 : 0);
  return candidates.reduce<Verification | undefined>(
    (best, one) => (best && rank(best) >= rank(one) ? best : one),
    undefined,
  );
}
