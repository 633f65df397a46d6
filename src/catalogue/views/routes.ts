import { type ServerRecord, type ToolRecord } from '../../record.ts';

/** `owner/name` as two route parameters. */
export function serverParams(id: string): { owner: string; server: string } {
  const [owner = '', server = ''] = id.split('/');
  return { owner, server };
}

/** Routes of the tool pages of one server. */
export const toolRoutes = ({
  id,
  tools,
}: Pick<ServerRecord, 'id' | 'tools'>): {
  readonly params: { readonly owner: string; readonly server: string; readonly tool: string };
}[] => tools.map(({ slug }) => ({ params: { ...serverParams(id), tool: slug } }));

/** The tool of a server that a route names. Throws when index and shard of the store disagree. */
export function toolAt(server: ServerRecord, slug: string): ToolRecord {
  const record = server.tools.find((tool) => tool.slug === slug);
  if (!record) throw new Error(`${server.id} has no tool ${slug}: build the catalogue's store anew`);
  return record;
}
