import { type ToolSummary } from '../../record.ts';
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

/** Tools open to a pattern, the worst first; servers by how many they have of the worst level, then of the next. */
export function attackTools(tools: readonly ToolSummary[], slug: string): AttackTools {
  const open = tools.filter(({ attacks }) => attacks.includes(slug));
  const groups = toolGroups(open, toolsOfEach).filter(({ from }) => from === 1);
  const [listed, rest] = [groups.slice(0, servers), groups.slice(servers)];
  return {
    groups: listed,
    total: { tools: open.length, servers: groups.length },
    more: { tools: rest.reduce((sum, { total }) => sum + total, 0), servers: rest.length },
  };
}
