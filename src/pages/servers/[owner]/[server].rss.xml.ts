import rss from '@astrojs/rss';
import { type APIRoute, type GetStaticPaths } from 'astro';
import { renderedServers } from '../../../catalogue/rendered-servers.ts';
import { readServer, readSite, urls } from '../../../catalogue/store.ts';
import { serverParams } from '../../../catalogue/views/routes.ts';
import { serverFeed } from '../../../explain/feed.ts';

/** Of servers with several captured versions; there is nothing to follow in one. */
export const getStaticPaths: GetStaticPaths = () =>
  renderedServers()
    .filter((id) => readServer(id).history.length > 0)
    .map((id) => ({ params: serverParams(id), props: { id } }));

export const GET: APIRoute<{ id: string }> = ({ props: { id } }) => {
  const server = readServer(id);
  const { url } = readSite();
  const site = new URL(urls().server(id), url).href;
  const description = `Changes of the tools of ${id} between captured versions.`;
  return rss({
    title: `${server.facts.title}: changes`,
    description,
    site,
    items: serverFeed(server, { urls: urls(), site: url }),
  });
};
