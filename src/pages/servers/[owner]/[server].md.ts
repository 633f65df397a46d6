import { type APIRoute, type GetStaticPaths } from 'astro';
import { readIndex, readServer, readSite, urls } from '../../../catalogue/store.ts';
import { serverMarkdown } from '../../../explain/server-markdown.ts';

export const getStaticPaths: GetStaticPaths = () =>
  readIndex().servers.map(({ id }) => {
    const [owner, server] = id.split('/');
    return { params: { owner, server }, props: { id } };
  });

export const GET: APIRoute<{ id: string }> = ({ props: { id } }) => {
  const absolute = (slug: string): string => new URL(urls().tool(id, slug), readSite().url).href;
  return new Response(serverMarkdown(readServer(id), absolute), { headers: { 'content-type': 'text/markdown' } });
};
