import { definitionHash } from '../manifest/definition-hash.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type ServerSource } from './read-catalogue.ts';

/** What became of one tool between the reviewed capture and a live manifest. */
export interface Comparison {
  readonly tool: string;
  readonly state: 'same' | 'changed' | 'not reviewed' | 'gone';
}

/** A live manifest held against one reviewed version of one server. */
export interface Verification {
  readonly server: string;
  readonly version: string;
  readonly comparisons: readonly Comparison[];
}

type Hashes = ReadonlyMap<string, string>;

const hashes = (tools: readonly ToolDefinition[]): Hashes =>
  new Map(tools.toReversed().map((tool) => [tool.name, definitionHash(tool)]));

function compare(reviewed: Hashes, live: Hashes): Comparison[] {
  const names = [...new Set([...live.keys(), ...reviewed.keys()])].sort();
  return names.map((tool) => {
    const [was, is] = [reviewed.get(tool), live.get(tool)];
    if (is === undefined) return { tool, state: 'gone' };
    if (was === undefined) return { tool, state: 'not reviewed' };
    return { tool, state: was === is ? 'same' : 'changed' };
  });
}

const agreement = ({ comparisons }: Verification): number =>
  comparisons.filter(({ state }) => state === 'same').length * 1000 -
  comparisons.filter(({ state }) => state !== 'same').length;

/**
 * Holds a live manifest against every reviewed version of the given servers and returns the one that agrees best, newest
 * first among equals; undefined when no reviewed version shares a single tool name with it.
 */
export function verifyManifest(
  tools: readonly ToolDefinition[],
  servers: readonly ServerSource[],
): Verification | undefined {
  const live = hashes(tools);
  const candidates = servers.flatMap(({ id, captures }) =>
    captures.toReversed().flatMap(({ version, capture }) => {
      const reviewed = hashes(capture.tools);
      const shares = [...live.keys()].some((name) => reviewed.has(name));
      return shares ? [{ server: id, version, comparisons: compare(reviewed, live) }] : [];
    }),
  );
  return candidates.reduce<Verification | undefined>(
    (best, one) => (best && agreement(best) >= agreement(one) ? best : one),
    undefined,
  );
}
