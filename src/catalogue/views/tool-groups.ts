import { type ToolSummary } from '../../record.ts';

/** Tools of one server that share something, with a cap on how many a list shows. */
export interface ToolGroup {
  readonly server: string;
  readonly serverTitle: string;
  readonly tools: readonly ToolSummary[];
  /** Tools of the group beyond those in `tools`. */
  readonly more: number;
}

/** How many tools a list page shows of one server before it refers to the server's own page. */
export const toolsPerGroup = 12;

/** How many servers stand on one list page. */
export const groupsPerPage = 60;

/** Groups tools by server, in the order in which the servers first appear; each group shows at most `max`. */
export function toolGroups(tools: readonly ToolSummary[], max = toolsPerGroup): ToolGroup[] {
  const byServer = Map.groupBy(tools, ({ server }) => server);
  return [...byServer].map(([server, all]) => ({
    server,
    serverTitle: all[0]?.serverTitle ?? server,
    tools: all.slice(0, max),
    more: Math.max(0, all.length - max),
  }));
}
