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
 * The pages about one server and of tools, dated by their captures, in files of their own. The rest of the site is listed when
 * all its pages are made.
 */
export function sitemapParts(
  { servers, tools, changes }: Pick<CatalogueIndex, 'servers' | 'tools' | 'changes'>,
  urls: Urls,
): SitemapPart[] {
  const captured = new Map(servers.map(({ id, capturedAt }) => [id, capturedAt]));
  const changed = new Set(changes.map(({ server }) => server));
  return [
    ...parts(
      'servers',
      servers.flatMap(({ id, capturedAt }) =>
        [urls.server(id), urls.policyTexts(id), ...(changed.has(id) ? [urls.serverChanges(id)] : [])].map((path) => ({
          path,
          changed: capturedAt,
        })),
      ),
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
