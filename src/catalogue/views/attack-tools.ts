import { type ToolSummary } from '../../record.ts';
import { compareRisk } from '../../vocabulary.ts';
import { type ToolGroup, toolGroups } from './tool-groups.ts';

/** Servers that a pattern's page names, and tools of each: the worst first, so that a cap leaves out the mildest. */
const servers = 40;
const toolsOfEach = 6;

/** The tools that open a pattern, as its page lists them. */
export interface AttackTools {
  readonly groups: readonly ToolGroup[];
  readonly total: { readonly tools: number; readonly servers: number };
  /** What stands on none of the listed servers. */
  readonly more: { readonly tools: number; readonly servers: number };
}

/** Tools open to a pattern, the worst first; servers in the order of their worst tool, then by how many they have. */
export function attackTools(tools: readonly ToolSummary[], slug: string): AttackTools {
  const open = tools.filter(({ attacks }) => attacks.includes(slug));
  const ofServer = new Map([...Map.groupBy(open, ({ server }) => server)].map(([id, own]) => [id, own.length]));
  const sorted = open.toSorted(
    (a, b) =>
      compareRisk(b.risk, a.risk) ||
      (ofServer.get(b.server) ?? 0) - (ofServer.get(a.server) ?? 0) ||
      (a.server === b.server ? 0 : a.server < b.server ? -1 : 1),
  );
  const groups = toolGroups(sorted, toolsOfEach);
  const [listed, rest] = [groups.slice(0, servers), groups.slice(servers)];
  return {
    groups: listed,
    total: { tools: open.length, servers: groups.length },
    more: { tools: rest.reduce((sum, group) => sum + group.tools.length + group.more, 0), servers: rest.length },
  };
}
