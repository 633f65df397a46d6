import { type CatalogueIndex } from '../../record.ts';
import { type Urls } from '../../urls.ts';

/** Addresses per file that the protocol allows (https://www.sitemaps.org/protocol.html). */
const most = 50_000;

/** One file of the sitemap: `sitemap-<name>.xml`. */
export interface SitemapPart {
  readonly name: string;
  readonly pages: readonly { readonly path: string; readonly changed: string }[];
}

/**
 * The pages of servers and of tools, dated by their captures, in files of their own. The rest of the site is listed by
 * the sitemap integration, which takes a time that grows with the square of the number of pages when it makes parts.
 */
export function sitemapParts({ servers, tools }: Pick<CatalogueIndex, 'servers' | 'tools'>, urls: Urls): SitemapPart[] {
  const captured = new Map(servers.map(({ id, capturedAt }) => [id, capturedAt]));
  return [
    ...parts(
      'servers',
      servers.map(({ id, capturedAt }) => ({ path: urls.server(id), changed: capturedAt })),
    ),
    ...parts(
      'tools',
      tools.map(({ server, slug }) => ({ path: urls.tool(server, slug), changed: captured.get(server) ?? '' })),
    ),
  ];
}

const parts = (name: string, pages: SitemapPart['pages']): SitemapPart[] =>
  Array.from({ length: Math.ceil(pages.length / most) }, (_, index) => ({
    name: `${name}-${String(index)}`,
    pages: pages.slice(index * most, (index + 1) * most),
  }));

/** True for pages that stand in one of the parts. */
export const isInPart = (path: string, { home }: Urls): boolean => {
  const [kind, ...rest] = path.slice(home.length).split('/').filter(Boolean);
  return (kind === 'tools' && rest.length === 3) || (kind === 'servers' && rest.length === 2);
};

const escapes: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  "'": '&apos;',
  '"': '&quot;',
};

/** A part as XML; `origin` is the site's scheme and host. */
export function sitemapXml({ pages }: SitemapPart, origin: string): string {
  const entries = pages.map(({ path, changed }) => {
    const address = new URL(path, origin).href.replace(/[&<>'"]/g, (character) => escapes[character] ?? '');
    return `<url><loc>${address}</loc><lastmod>${changed}</lastmod></url>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries.join('\n')}\n</urlset>\n`;
}
