import { type APIRoute } from 'astro';
import { readSite, urls } from '../catalogue/store.ts';

/** Lets every crawler in and names the sitemap. */
export const GET: APIRoute = () => {
  const sitemap = new URL(`${urls().home}sitemap-index.xml`, readSite().url).href;
  return new Response(`User-agent: *\nAllow: /\n\nSitemap: ${sitemap}\n`);
};
