import { type APIRoute, type GetStaticPaths } from 'astro';
import { readIndex, readServer, readSite, urls } from '../../../catalogue/store.ts';
import { serverParams } from '../../../catalogue/views/routes.ts';
import { serverMarkdown } from '../../../explain/server-markdown.ts';

export const getStaticPaths: GetStaticPaths = () =>
  readIndex().servers.map(({ id }) => ({ params: serverParams(id), props: { id } }));

export const GET: APIRoute<{ id: string }> = ({ props: { id } }) => {
  const absolute = (slug: string): string => new URL(urls().tool(id, slug), readSite().url).href;
  return new Response(serverMarkdown(readServer(id), absolute), { headers: { 'content-type': 'text/markdown' } });
};
