import { expect, test } from 'vitest';
import { files, read } from './built-site.ts';

const places = (file: string): string[] =>
  [...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address.replaceAll('&apos;', "'")).pathname,
  );

const parts = places('/sitemap-index.xml');
const listed = parts.flatMap(places).map((path) => decodeURIComponent(path));

test('the index names a part for servers, one for tools and one for the rest, all there and dated', () => {
  for (const part of ['/sitemap-servers-0.xml', '/sitemap-tools-0.xml', '/sitemap-0.xml'])
    expect(parts).toContain(part);
  expect(parts.filter((part) => !files.has(part))).toEqual([]);
  for (const part of parts) {
    const xml = read(part);
    expect(xml.match(/<lastmod>\d{4}-\d{2}-\d{2}/g)?.length).toBe(xml.match(/<url>/g)?.length);
  }
});

test('every page but the one for missing addresses is listed once', () => {
  const pages = [...files]
    .filter((file) => file.endsWith('/index.html'))
    .map((file) => file.slice(0, -'index.html'.length));
  expect(listed.toSorted()).toEqual(pages.toSorted());
});
