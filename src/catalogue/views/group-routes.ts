import { type ToolSummary } from '../../record.ts';
import { type Page, pagedByWeight, pageParameter } from './paged.ts';
import { type ToolGroup, toolGroups } from './tool-groups.ts';

/** How many tools stand on one list page at most: 60 kB of HTML, and at 430,000 tools few files beside theirs. */
export const toolsPerPage = 200;

/** A filter of the search page, `/search/?<name>=<value>`, that means a whole list; values are ids. */
export interface SearchFilter {
  readonly name: 'risk' | 'category' | 'signal';
  readonly value: string;
}

/** One page of a list of tools, grouped by server: its route parameter and what it prints. */
export interface GroupRoute {
  readonly page: string | undefined;
  readonly list: Page<ToolGroup>;
  /** Tools on all pages of the list together. */
  readonly total: { readonly tools: number; readonly servers: number };
}

/** The pages that list the given tools, every one of them; one empty page when there is none. */
export function groupRoutes(tools: readonly ToolSummary[]): GroupRoute[] {
  const total = { tools: tools.length, servers: new Set(tools.map(({ server }) => server)).size };
  return pagedByWeight(toolGroups(tools, toolsPerPage), ({ shown }) => shown, toolsPerPage).map((list) => ({
    page: pageParameter(list.number),
    list,
    total,
  }));
}
