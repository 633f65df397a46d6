import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type CatalogueSource } from '../../catalogue/read-catalogue.ts';
import { rules } from '../../classify/rules.ts';
import { filesBelow } from '../../files/files-below.ts';
import { formats } from '../../policy/formats.ts';
import { categories, risks, signals } from '../../vocabulary.ts';
import { home } from '../home.ts';

/** The address of a file of `src/pages` as a pattern: what stands in brackets is filled in by what the catalogue holds. */
function patternOf(file: string): RegExp {
  const path = file.replace(/\.(?:astro|ts)$/, '').replace(/(?:^|(?<=\/))index$/, '');
  const source = path
    .replace(/[.+*?^$()|{}\\]/g, '\\$&')
    .replace(/\[\\\.\\\.\\\.\w+\]/g, '(?:[^/]+/)*[^/]*')
    .replace(/\[\w+\]/g, '[^/]+');
  return new RegExp(`^${source}/?$`);
}

/** What fills the brackets behind the first part of an address, where only the catalogue or the code knows it. */
function known({ servers, former }: CatalogueSource, slugs: ReadonlySet<string>): (path: string) => boolean {
  const ids = new Set([...servers.map(({ id }) => id), ...former.map(({ server }) => server)]);
  const second: Readonly<Record<string, ReadonlySet<string>>> = {
    category: new Set(categories.map((one) => one.toLowerCase())),
    policies: new Set(formats.map(({ id }) => id)),
    risk: new Set(risks),
    rules: new Set(rules.map(({ id }) => id)),
    signals: new Set(signals),
  };
  return (path) => {
    const [first = '', name = '', third = ''] = path.split('/');
    if (/^(?:attacks|guides|glossary)$/.test(first))
      return name === '' || slugs.has(`${first}/${name.replace(/\.md$/, '')}`);
    if (/^(?:servers|tools|changes)$/.test(first))
      return third === '' || ids.has(`${name}/${third.replace(/\.(?:json|md|svg|rss\.xml)$/, '')}`);
    return name === '' || (second[first]?.has(name) ?? true);
  };
}

/**
 * Whether a site of this catalogue answers an address, given below its base and without its query. Tools of a server and
 * numbers of pages are taken as they are.
 * @param slugs `<folder>/<name>` of all prose
 */
export function siteAddresses(source: CatalogueSource, slugs: ReadonlySet<string>): (path: string) => boolean {
  const patterns = filesBelow(join(home, 'src/pages')).map(patternOf);
  const isKnown = known(source, slugs);
  return (path) =>
    (path !== '' && existsSync(join(home, 'public', path))) ||
    (patterns.some((pattern) => pattern.test(path)) && isKnown(path));
}
