import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sitemapIndexXml } from '../catalogue/views/sitemap-index.ts';
import { sitemapXml } from '../catalogue/views/sitemap-parts.ts';
import { redirects, redirectsText } from '../publish/redirects.ts';
import { headerRules, headersText } from '../publish/response-headers.ts';
import { type Frame } from '../record.ts';
import { urlsUnder } from '../urls.ts';

/** What is known of a site once all its pages are there. */
export interface MadePages {
  /** HTML files of routes that the sitemap's own files do not list, below the site's folder. */
  readonly pages: readonly string[];
  /** Names of the sitemap's files that are pages of Astro's: `sitemap-tools-0.xml`. */
  readonly sitemaps: readonly string[];
  /** Day of the newest capture, empty where there is none. */
  readonly asOf: string;
  /** Scheme and host of the site; null where search engines are to keep away. */
  readonly origin: string | null;
  readonly base: string;
}

/** Writes the sitemap's index and its file for all other pages; an internal site has none. Returns the files. */
export function writeSitemap(folder: string, { origin, base, ...made }: MadePages): string[] {
  if (origin === null) return [];
  const { home } = urlsUnder(base);
  const paths = made.pages.map((file) => `${home}${file.slice(0, -'index.html'.length)}`).sort();
  const rest = { name: '0', pages: paths.map((path) => ({ path, changed: made.asOf })) };
  const names = [...made.sitemaps].sort().concat(`sitemap-${rest.name}.xml`);
  const addresses = names.map((name) => new URL(`${home}${name}`, origin).href);
  writeFileSync(join(folder, `sitemap-${rest.name}.xml`), sitemapXml(rest, origin));
  writeFileSync(join(folder, 'sitemap-index.xml'), sitemapIndexXml(addresses, made.asOf));
  return [`sitemap-${rest.name}.xml`, 'sitemap-index.xml'];
}

/** Writes what hosts read beside the pages: `_headers` and `_redirects`. Returns the files. */
export function writeHostFiles(folder: string, { site, former }: Pick<Frame, 'site' | 'former'>): string[] {
  const urls = urlsUnder(site.base);
  const texts = {
    _headers: headersText(headerRules(site)),
    _redirects: redirectsText(redirects(former, urls)),
  };
  for (const [name, text] of Object.entries(texts)) writeFileSync(join(folder, name), text);
  return Object.keys(texts);
}
