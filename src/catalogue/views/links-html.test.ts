import { expect, test } from 'vitest';
import { linksHtml } from './links-html.ts';

test('names and addresses are escaped', () => {
  expect(linksHtml([{ name: 'A & <b>', url: '/a/?x="1"&y' }])).toBe(
    '<li><a href="/a/?x=&quot;1&quot;&amp;y">A &amp; &lt;b&gt;</a></li>',
  );
});

test('the link that a page lies below is marked, and no other', () => {
  const links = ['risk', 'rules'].map((name) => ({ name, url: `/${name}/` }));
  expect(linksHtml(links, '/risk/high/')).toBe(
    '<li><a href="/risk/" aria-current="true">risk</a></li><li><a href="/rules/">rules</a></li>',
  );
  expect(linksHtml(links)).not.toContain('aria-current');
});
