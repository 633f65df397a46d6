import { type APIRoute, type GetStaticPaths } from 'astro';
import { isInternal } from '../manifest/site.ts';
import { readIndex, readSite, urls } from '../catalogue/store.ts';
import { type SitemapPart, sitemapParts, sitemapXml } from '../catalogue/views/sitemap-parts.ts';

export const getStaticPaths: GetStaticPaths = () =>
  (isInternal(readSite()) ? [] : sitemapParts(readIndex(), urls())).map((part) => ({
    params: { part: part.name },
    props: { part },
  }));

export const GET: APIRoute<{ part: SitemapPart }> = ({ props: { part } }) =>
  new Response(sitemapXml(part, readSite().url), { headers: { 'content-type': 'application/xml' } });
