import { expect, test } from 'vitest';
import { at, files, read } from './built-site.ts';

const feeds = [...files].filter((file) => file.endsWith('rss.xml')).sort();

const all = (xml: string, name: string): string[] =>
  [...xml.matchAll(new RegExp(`<${name}[^>]*>([^<]*)</${name}>`, 'g'))].map(([, text = '']) =>
    text.replaceAll('&amp;', '&'),
  );

test('there is a feed of the catalogue and one of each server', () => {
  expect(feeds).toContain(at('/rss.xml'));
  expect(feeds.length).toBeGreaterThan(1);
});

test('no feed has one id twice', () => {
  const doubled = feeds.filter((feed) => {
    const guids = all(read(feed), 'guid');
    return new Set(guids).size < guids.length;
  });
  expect(doubled).toEqual([]);
});

test('every entry leads to a page, and to a place on it that is there', () => {
  const links = new Set(feeds.flatMap((feed) => all(read(feed), 'link')));
  const lost = [...links].filter((link) => {
    const { pathname, hash } = new URL(link);
    const page = `${decodeURIComponent(pathname)}index.html`;
    if (!files.has(page)) return true;
    const id = decodeURIComponent(hash.slice(1));
    return id !== '' && !read(page).includes(`id="${id}"`);
  });
  expect(lost).toEqual([]);
});
