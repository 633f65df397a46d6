import { expect, test } from 'vitest';
import { mostListed } from '../../src/catalogue/views/group-routes.ts';
import { urlsUnder } from '../../src/urls.ts';
import { categories, risks, signals } from '../../src/vocabulary.ts';
import { at, base, files, read } from './built-site.ts';

interface Row {
  readonly url: string;
  readonly server: string;
  readonly category: string;
  readonly risk: string;
  readonly signals: readonly string[];
}
const rows = read(at('/data/catalogue.ndjson'))
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Row);
const urls = urlsUnder(base);

/** Addresses of the tools that the pages of a list print, without any script. */
function listed(first: string): string[] {
  const pages = [...files].filter(
    (file) => file.startsWith(first) && /^(?:\d+\/)?index\.html$/.test(file.slice(first.length)),
  );
  return pages.flatMap((page) =>
    [...read(page).matchAll(/<tr data-tool\b.*?<a href="([^"]+)"/gs)].map(([, url = '']) => url),
  );
}
const wanted = (isOn: (row: Row) => boolean): string[] => rows.filter(isOn).map(({ url }) => new URL(url).pathname);

test.each([
  ...risks.map((risk) => [urls.risk(risk), (row: Row) => row.risk === risk] as const),
  ...categories.map((category) => [urls.category(category), (row: Row) => row.category === category] as const),
  ...signals.map((signal) => [urls.signal(signal), (row: Row) => row.signals.includes(signal)] as const),
])('the pages of %s hold every tool of the list, once, or of a very long one as many as it takes', (first, isOn) => {
  const [there, all] = [listed(first).sort(), wanted(isOn).sort()];
  if (all.length <= mostListed) expect(there).toEqual(all);
  else expect([new Set(there).size >= mostListed, new Set(there).difference(new Set(all)).size]).toEqual([true, 0]);
});
