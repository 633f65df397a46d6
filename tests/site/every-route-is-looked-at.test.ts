import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { catalogueFolder } from '../public-catalogue.ts';
import { below, pageOfEachKind } from './built-site.ts';

/** Addresses of a route: a name in brackets is one segment; one with dots is the number of a list's page, or nothing. */
function addresses(file: string): RegExp {
  const path = file.replace(/\.astro$/, '').replace(/(?:^|\/)index$/, '');
  const pattern = path
    .split('/')
    .filter(Boolean)
    .map((part) => (part.startsWith('[...') ? '(?:\\d+/)?' : part.startsWith('[') ? '(?!\\d+/)[^/]+/' : `${part}/`))
    .join('');
  return file === '404.astro' ? /^\/404\.html$/ : new RegExp(`^/${pattern}$`);
}

/** Pages of prose, of former servers and of what was left out, which a catalogue may do without; `pageOfEachKind` names a removed server's. */
const isAbsent = (file: string): boolean =>
  file.includes('[...former]') ||
  (file.includes('[leftOut]') && !existsSync(join(catalogueFolder, 'left-out.yaml'))) ||
  (file.endsWith('/[slug].astro') && !existsSync(join(catalogueFolder, file.split('/')[0] ?? '')));

const routes = readdirSync('src/pages', { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.astro') && !isAbsent(file),
);

test.each(routes)('a page of %s is on the list that browsers, axe and the validator go through', (file) => {
  expect(pageOfEachKind().filter((path) => addresses(file).test(below(path)))).not.toEqual([]);
});
