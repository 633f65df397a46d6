import { type ServerRecord, type ToolSummary } from '../../record.ts';

/** What a server offers today, by name, with the last segments of the pages. */
export type ListedToolsNow = ReadonlyMap<string, Pick<ToolSummary, 'slug' | 'category' | 'risk'>>;

/** The tools of a record. */
export const toolsNow = ({ tools }: Pick<ServerRecord, 'tools'>): ListedToolsNow =>
  new Map(tools.map(({ slug, tool, verdict: { category, risk } }) => [tool.name, { slug, category, risk }]));

/** The tools of some servers, from the index. */
export function toolsNowOf(servers: ReadonlySet<string>, tools: Iterable<ToolSummary>): Map<string, ListedToolsNow> {
  const found = new Map<string, Map<string, Pick<ToolSummary, 'slug' | 'category' | 'risk'>>>();
  for (const id of servers) found.set(id, new Map());
  for (const { server, name, slug, category, risk } of tools) found.get(server)?.set(name, { slug, category, risk });
  return found;
}
