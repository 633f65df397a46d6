import { type ServerRecord, type ToolRecord, type ToolSummary } from '../../record.ts';

/** `owner/name` as two route parameters. */
export function serverParams(id: string): { owner: string; server: string } {
  const [owner = '', server = ''] = id.split('/');
  return { owner, server };
}

/** Routes of all tool pages, server by server, so that each server's record is read once. */
export const toolRoutes = (
  tools: readonly Pick<ToolSummary, 'server' | 'slug'>[],
): { readonly params: { readonly owner: string; readonly server: string; readonly tool: string } }[] =>
  [...Map.groupBy(tools, ({ server }) => server)].flatMap(([server, ofServer]) =>
    ofServer.map(({ slug }) => ({ params: { ...serverParams(server), tool: slug } })),
  );

/** The tool of a server that a route names. Throws when index and shard of the store disagree. */
export function toolAt(server: ServerRecord, slug: string): ToolRecord {
  const record = server.tools.find((tool) => tool.slug === slug);
  if (!record) throw new Error(`${server.id} has no tool ${slug}: build the catalogue's store anew`);
  return record;
}
