import { type ListingComparison, compareListings } from '../manifest/compare-listings.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type ServerSource } from './read-catalogue.ts';

export type { Comparison } from '../manifest/compare-listings.ts';

/** A live manifest held against one reviewed version of one server. */
export interface Verification extends ListingComparison {
  readonly server: string;
  readonly version: string;
}

const agreement = ({ comparisons }: Verification): number =>
  comparisons.filter(({ state }) => state === 'same').length * 1000 -
  comparisons.filter(({ state }) => state !== 'same').length;

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
