import { expect, test } from 'vitest';
import { isInternal } from '../../src/manifest/site.ts';
import { siteFacts } from '../public-catalogue.ts';
import { at, files, read } from './built-site.ts';

const places = (file: string): string[] =>
  [...read(file).matchAll(/<loc>([^<]+)<\/loc>/g)].map(
    ([, address = '']) => new URL(address.replaceAll('&apos;', "'")).pathname,
  );

const parts = isInternal(siteFacts) ? [] : places(at('/sitemap-index.xml'));
const listed = parts.flatMap(places).map((path) => decodeURIComponent(path));

/** Pages that lead on to a server's new address, or say that it is gone. */
const isFormer = (file: string): boolean => /http-equiv="refresh"|name="robots" content="noindex"/.test(read(file));

const shown = test.skipIf(isInternal(siteFacts));

shown('the index names a part for servers, one for tools and one for the rest, all there and dated', () => {
  for (const part of ['/sitemap-servers-0.xml', '/sitemap-tools-0.xml', '/sitemap-0.xml'])
    expect(parts).toContain(at(part));
  expect(parts.filter((part) => !files.has(part))).toEqual([]);
  for (const part of parts) {
    const xml = read(part);
    expect(xml.match(/<lastmod>\d{4}-\d{2}-\d{2}/g)?.length).toBe(xml.match(/<url>/g)?.length);
  }
});

shown('every page but those for missing addresses and for former servers is listed once', () => {
  const pages = [...files]
    .filter((file) => file.endsWith('/index.html') && !isFormer(file))
    .map((file) => file.slice(0, -'index.html'.length));
  expect(listed.toSorted()).toEqual(pages.toSorted());
});
