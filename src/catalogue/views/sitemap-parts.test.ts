import { describe, expect, it } from 'vitest';
import { type CatalogueIndex } from '../../record.ts';
import { urlsUnder } from '../../urls.ts';
import { sitemapParts, sitemapXml } from './sitemap-parts.ts';

const urls = urlsUnder('/catalogue/');
const index = (tools: string[]) =>
  ({
    servers: [{ id: 'acme/notes', capturedAt: '2026-11-20' }],
    changes: [{ server: 'acme/notes' }],
    tools: tools.map((slug) => ({ server: 'acme/notes', slug })),
  }) as unknown as CatalogueIndex;

describe('sitemapParts', () => {
  it('dates servers and tools by their capture, below the base path', () => {
    const [servers, tools] = sitemapParts(index(["it's & <more>"]), urls);
    expect(servers).toEqual({
      name: 'servers-0',
      pages: [
        { path: '/catalogue/servers/acme/notes/', changed: '2026-11-20' },
        { path: '/catalogue/servers/acme/notes/policies/', changed: '2026-11-20' },
        { path: '/catalogue/changes/acme/notes/', changed: '2026-11-20' },
      ],
    });
    expect(tools && sitemapXml(tools, 'https://a.example')).toContain(
      '<loc>https://a.example/catalogue/tools/acme/notes/it&apos;s%20%26%20%3Cmore%3E/</loc><lastmod>2026-11-20</lastmod>',
    );
  });

  it('keeps to 50,000 addresses a file', () => {
    const many = sitemapParts(index(Array.from({ length: 50_001 }, (_, number) => `t${String(number)}`)), urls);
    expect(many.map(({ name, pages }) => [name, pages.length])).toEqual([
      ['servers-0', 3],
      ['tools-0', 50_000],
      ['tools-1', 1],
    ]);
  });
});
