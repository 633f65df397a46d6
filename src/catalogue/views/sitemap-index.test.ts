import { expect, test } from 'vitest';
import { isListedRoute, sitemapIndexXml } from './sitemap-index.ts';

test('an index names its files and their day, and none where no capture has one', () => {
  const xml = sitemapIndexXml(['https://a.example/sitemap-0.xml'], '2026-11-20');
  expect(xml).toContain('<sitemap><loc>https://a.example/sitemap-0.xml</loc><lastmod>2026-11-20</lastmod></sitemap>');
  expect(sitemapIndexXml(['https://a.example/sitemap-0.xml'], '')).not.toContain('lastmod');
});

test('missing addresses and former servers are left out', () => {
  const routes = ['/', '/404', '/guides/[slug]', '/servers/[...former]', '/servers/[...page]', '/tools/[...former]'];
  expect(routes.filter(isListedRoute)).toEqual(['/', '/guides/[slug]', '/servers/[...page]']);
});
