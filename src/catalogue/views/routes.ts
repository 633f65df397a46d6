import { type ToolSummary } from '../record.ts';

/** One tool page's route parameters and the tool's place among its server's tools. */
export interface ToolRoute {
  readonly params: { readonly owner: string; readonly server: string; readonly tool: string };
  readonly props: { readonly index: number };
}

/** `owner/name` as two route parameters. */
export function serverParams(id: string): { owner: string; server: string } {
  const [owner = '', server = ''] = id.split('/');
  return { owner, server };
}

/** Routes of all tool pages. Tools of one server stand together and in the order of their server's record. */
export const toolRoutes = (tools: readonly Pick<ToolSummary, 'server' | 'slug'>[]): ToolRoute[] =>
  [...Map.groupBy(tools, ({ server }) => server)].flatMap(([server, ofServer]) =>
    ofServer.map(({ slug }, index) => ({ params: { ...serverParams(server), tool: slug }, props: { index } })),
  );
