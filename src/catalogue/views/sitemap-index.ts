/** The index of a sitemap's files (https://www.sitemaps.org/protocol.html). @param changed day of the newest capture, empty where there is none */
export function sitemapIndexXml(files: readonly string[], changed: string): string {
  const day = changed === '' ? '' : `<lastmod>${changed}</lastmod>`;
  const entries = files.map((address) => `<sitemap><loc>${address}</loc>${day}</sitemap>`);
  return `<?xml version="1.0" encoding="UTF-8"?>\n<sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</sitemapindex>\n`;
}

/** Pages that a sitemap leaves out: the one for missing addresses, and those of servers that moved or went. */
const unlisted = /^\/404$|\[\.\.\.former\]/;

/** True for the route of pages that no other file of the sitemap lists and that search engines are to know. */
export const isListedRoute = (pattern: string): boolean => !unlisted.test(pattern);
