import { cpSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildIn } from '../build-in.ts';
import { stringify } from 'yaml';
import { type Site } from '../../src/manifest/site.ts';
import { catalogueFolder } from '../public-catalogue.ts';

/**
 * Builds a site of one committed server with site facts of one's own; some ten seconds. Returns the folder of the
 * site, below `work`. Throws with what the build printed when it fails.
 */
export function buildSmallSite(work: string, server: string, site: Partial<Site>): string {
  const catalog = join(work, 'catalog');
  const out = join(work, 'site');
  mkdirSync(catalog, { recursive: true });
  for (const part of ['taxonomy', 'attacks', 'guides', 'glossary', `servers/${server}`])
    if (existsSync(join(catalogueFolder, part)))
      cpSync(join(catalogueFolder, part), join(catalog, part), { recursive: true });
  const facts = { title: 'Small site', tagline: 'One server for a test.', url: 'https://small.example' };
  writeFileSync(join(catalog, 'site.yaml'), stringify({ ...facts, organisation: { name: 'A test' }, ...site }));
  buildIn(work, '--catalog', catalog, '--out', out);
  return out;
}
