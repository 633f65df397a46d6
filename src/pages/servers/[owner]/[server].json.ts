import { type APIRoute, type GetStaticPaths } from 'astro';
import { renderedServers } from '../../../catalogue/rendered-servers.ts';
import { readServer, readSite, urls } from '../../../catalogue/store.ts';
import { serverParams } from '../../../catalogue/views/routes.ts';
import { serverTwin } from '../../../explain/server-twin.ts';

export const getStaticPaths: GetStaticPaths = () =>
  renderedServers().map((id) => ({ params: serverParams(id), props: { id } }));

export const GET: APIRoute<{ id: string }> = ({ props }) => {
  const absolute = (slug: string): string => new URL(urls().tool(props.id, slug), readSite().url).href;
  return Response.json(serverTwin(readServer(props.id), absolute));
};
