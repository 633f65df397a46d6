import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { site } from '../src/manifest/site.ts';

/** The catalogue under test: `SITE_CATALOG`, else `catalog`. */
export const catalogueFolder = process.env['SITE_CATALOG'] ?? 'catalog';

/** What its `site.yaml` says. */
export const siteFacts = site.parse(parse(readFileSync(join(catalogueFolder, 'site.yaml'), 'utf8')));

/** Where the catalogue of this repository is published. */
const publicAddress = 'https://tool-risk-catalogue.example/';

/**
 * True for the catalogue that this repository holds, known by the address in its `site.yaml`. Tests about what it contains
 * (named servers, counts, figures, search results) are files named `*.public.test.ts`, and run only then; all others hold for
 * any valid catalogue.
 */
export const isPublicCatalogue = new URL(siteFacts.base, siteFacts.url).href === publicAddress;
