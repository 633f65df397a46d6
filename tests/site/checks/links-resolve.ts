import { files, read } from '../built-site.ts';
import { type Check } from '../check.ts';

const ids = new Map<string, ReadonlySet<string>>();

function idsOf(file: string): ReadonlySet<string> {
  const known = ids.get(file) ?? new Set([...read(file).matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id ?? ''));
  ids.set(file, known);
  return known;
}

const unescape = (text: string): string => text.replaceAll('&amp;', '&').replaceAll('&#38;', '&');

/** Every internal link leads to a file of the site, and every fragment to an id on that page. */
export default {
  name: 'links resolve',
  page: ({ url, html }) =>
    [...html.matchAll(/<(?:a|link|script|img)\b[^>]*?\s(?:href|src)="([^"]+)"/g)].flatMap(([, link = '']) => {
      if (/^(?:[a-z]+:|\/\/)/i.test(link)) return [];
      const target = new URL(unescape(link), `https://site.example${url}`);
      const path = decodeURIComponent(target.pathname);
      const file = path.endsWith('/') ? `${path}index.html` : path;
      if (!files.has(file)) return [`${link} leads nowhere`];
      const fragment = decodeURIComponent(target.hash.slice(1));
      return fragment === '' || idsOf(file).has(fragment) ? [] : [`${link}: no such place on that page`];
    }),
} satisfies Check;
