import { definitionHash } from '../manifest/definition-hash.ts';
import { hasInputSchema } from '../manifest/input-schema.ts';
import { type ToolDefinition } from '../manifest/tool.ts';
import { type ServerSource } from './read-catalogue.ts';

/** What became of one tool between the reviewed capture and a live manifest. */
export interface Comparison {
  readonly tool: string;
  /** `now with its arguments`: the reviewed capture left them out, and the rest of the definition is the same. */
  readonly state: 'same' | 'changed' | 'now with its arguments' | 'not reviewed' | 'gone';
}

/** A live manifest held against one reviewed version of one server. */
export interface Verification {
  readonly server: string;
  readonly version: string;
  readonly comparisons: readonly Comparison[];
}

type Listing = ReadonlyMap<string, { readonly definition: ToolDefinition; readonly hash: string }>;

const listing = (tools: readonly ToolDefinition[]): Listing =>
  new Map(tools.toReversed().map((definition) => [definition.name, { definition, hash: definitionHash(definition) }]));

function compare(reviewed: Listing, live: Listing): Comparison[] {
  const names = [...new Set([...live.keys(), ...reviewed.keys()])].sort();
  return names.map((tool) => {
    const [was, is] = [reviewed.get(tool), live.get(tool)];
    if (is === undefined) return { tool, state: 'gone' };
    if (was === undefined) return { tool, state: 'not reviewed' };
    if (was.hash === is.hash) return { tool, state: 'same' };
    return { tool, state: gainsSchema(was.definition, is.definition) ? 'now with its arguments' : 'changed' };
  });
}

/** Whether nothing but the input schema differs, and only the live definition has one. */
const gainsSchema = (reviewed: ToolDefinition, live: ToolDefinition): boolean =>
  !hasInputSchema(reviewed) &&
  hasInputSchema(live) &&
  definitionHash({ ...reviewed, inputSchema: null }) === definitionHash({ ...live, inputSchema: null });

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
  const live = listing(tools);
  const candidates = servers.flatMap(({ id, captures }) =>
    captures.toReversed().flatMap(({ version, capture }) => {
      const reviewed = listing(capture.tools);
      const shares = [...live.keys()].some((name) => reviewed.has(name));
      return shares ? [{ server: id, version, comparisons: compare(reviewed, live) }] : [];
    }),
  );
  return candidates.reduce<Verification | undefined>(
    (best, one) => (best && agreement(best) >= agreement(one) ? best : one),
    undefined,
  );
}
