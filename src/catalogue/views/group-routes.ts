import { type ToolSummary } from '../../record.ts';
import { type Page, paged, pageParameter } from './paged.ts';
import { groupsPerPage, type ToolGroup, toolGroups } from './tool-groups.ts';

/** One page of a list of tools, grouped by server: its route parameter and what it prints. */
export interface GroupRoute {
  readonly page: string | undefined;
  readonly list: Page<ToolGroup>;
  /** Tools on all pages of the list together. */
  readonly total: { readonly tools: number; readonly servers: number };
}

/** The pages that list the given tools; one empty page when there is none. */
export function groupRoutes(tools: readonly ToolSummary[]): GroupRoute[] {
  const groups = toolGroups(tools);
  const total = { tools: tools.length, servers: groups.length };
  return paged(groups, groupsPerPage).map((list) => ({ page: pageParameter(list.number), list, total }));
}
