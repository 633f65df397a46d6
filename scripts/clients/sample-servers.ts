import { type Category } from '../../src/vocabulary.ts';
import { type ProfiledTool } from '../../src/policy/profiles.ts';
import { type ProvedServer } from '../policies/proved-server.ts';

/** A server with the tools of it that clients are asked about. */
export interface SampleServer {
  readonly key: string;
  readonly title: string;
  readonly tools: readonly ProfiledTool[];
}

const serversWanted = 10;
const toolsWanted = 12;

const kindOf = ({ category, recommendation }: ProfiledTool): string => `${category} ${recommendation.decision.kind}`;

/** The tools of a server, so mixed that its categories and decisions take turns. */
function mixed(tools: readonly ProfiledTool[]): ProfiledTool[] {
  const kinds = Map.groupBy(tools, kindOf);
  const rows = [...kinds.values()];
  const longest = Math.max(...rows.map((row) => row.length));
  return Array.from({ length: longest }, (_, place) => rows.flatMap((row) => row.slice(place, place + 1))).flat();
}

const variety = (tools: readonly ProfiledTool[]): number => new Set(tools.map(kindOf)).size;

/**
 * Twelve tools of ten servers: those whose tools are the most different, no two of one key, and between them every
 * category. The same catalogue always gives the same sample.
 */
export function sampleServers(servers: readonly ProvedServer[]): SampleServer[] {
  const large = servers
    .filter(({ tools }) => tools.length >= toolsWanted)
    .toSorted((a, b) => variety(b.tools) - variety(a.tools) || (a.id < b.id ? -1 : 1));
  const byKey = [
    ...new Map(large.toReversed().map((server) => [server.target.serverKey, server])).values(),
  ].toReversed();
  const missing = new Set<Category>(['Read', 'Write', 'Execute', 'Destructive', 'Financial']);
  const needed = byKey.filter(({ tools }) => {
    const fresh = tools.map(({ category }) => category).filter((category) => missing.delete(category));
    return fresh.length > 0;
  });
  return [...new Set([...needed, ...byKey])].slice(0, serversWanted).map(({ target, tools }) => ({
    key: target.serverKey,
    title: target.serverTitle,
    tools: mixed(tools).slice(0, toolsWanted),
  }));
}
