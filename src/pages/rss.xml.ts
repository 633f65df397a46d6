import rss from '@astrojs/rss';
import { type APIRoute } from 'astro';
import { readIndex, readSite, urls } from '../catalogue/store.ts';
import { catalogueFeed } from '../explain/feed.ts';

export const GET: APIRoute = () => {
  const { title, tagline, url } = readSite();
  return rss({
    title,
    description: tagline,
    site: new URL(urls().home, url).href,
    items: catalogueFeed(readIndex(), { urls: urls(), site: url }),
  });
};
