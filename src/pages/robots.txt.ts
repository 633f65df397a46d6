import { type APIRoute } from 'astro';
import { readSite, urls } from '../catalogue/store.ts';
import { isInternal } from '../manifest/site.ts';

/** Lets every crawler in and names the sitemap, or keeps all of them out. Crawlers read it at the host's root only. */
export const GET: APIRoute = () => {
  const site = readSite();
  if (isInternal(site)) return new Response('User-agent: *\nDisallow: /\n');
  const sitemap = new URL(`${urls().home}sitemap-index.xml`, site.url).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
