import { type APIRoute, type GetStaticPaths } from 'astro';
import { renderedServers } from '../../../catalogue/rendered-servers.ts';
import { serverParams } from '../../../catalogue/views/routes.ts';
import { serverText } from '../../../catalogue/views/server-texts.ts';

export const getStaticPaths: GetStaticPaths = () =>
  renderedServers().map((id) => ({ params: serverParams(id), props: { id } }));

export const GET: APIRoute<{ id: string }> = ({ props: { id } }) => {
  const { head, tools } = serverText(id);
  return new Response([head, ...tools].join('\n'), { headers: { 'content-type': 'text/markdown' } });
};
