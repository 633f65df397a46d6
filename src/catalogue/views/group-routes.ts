import { type ToolSummary } from '../../record.ts';
import { type Page, pagedByWeight, pageParameter } from './paged.ts';
import { type ToolGroup, toolGroups } from './tool-groups.ts';

/** How many tools stand on one list page at most: 60 kB of HTML. */
export const toolsPerPage = 200;

/**
 * How many tools of a list stand on pages at most: more than any list of a catalogue of 8,800 tools has, and at 430,000 tools
 * some 2,000 pages for all lists together, where all tools of all lists would take nine thousand. Nobody reads on that far;
 * the search page has a filter for the whole list, and the open data hold it.
 */
export const mostListed = 30 * toolsPerPage;

/** A filter of the search page, `/search/?<name>=<value>`, that means a whole list; values are ids. */
export interface SearchFilter {
  readonly name: 'risk' | 'category' | 'signal';
  readonly value: string;
}

/** One page of a list of tools, grouped by server: its route parameter and what it prints. */
export interface GroupRoute {
  readonly page: string | undefined;
  readonly list: Page<ToolGroup>;
  /** Tools of the list, and of how many servers. */
  readonly total: { readonly tools: number; readonly servers: number };
  /** Tools on all pages of the list together: all of them, or `most` and what the last server has beyond. */
  readonly listed: number;
}

/** The pages that list the given tools, the gravest first and no more than `most`; one empty page when there is none. */
export function groupRoutes(tools: readonly ToolSummary[], most = mostListed): GroupRoute[] {
  const total = { tools: tools.length, servers: new Set(tools.map(({ server }) => server)).size };
  const groups = toolGroups(tools, toolsPerPage, most);
  const listed = groups.reduce((sum, { shown }) => sum + shown, 0);
  return pagedByWeight(groups, ({ shown }) => shown, toolsPerPage).map((list) => ({
    page: pageParameter(list.number),
    list,
    total,
    listed,
  }));
}

/** The pages of several lists, of which a tool may stand on some: `listsOf` says on which. One pass over the tools. */
export function listRoutes<Id extends string>(
  tools: readonly ToolSummary[],
  ids: readonly Id[],
  listsOf: (tool: ToolSummary) => readonly string[],
): (GroupRoute & { readonly of: Id })[] {
  const lists = new Map<string, ToolSummary[]>(ids.map((id) => [id, []]));
  for (const tool of tools) for (const id of listsOf(tool)) lists.get(id)?.push(tool);
  return ids.flatMap((of) => groupRoutes(lists.get(of) ?? []).map((route) => ({ ...route, of })));
}
