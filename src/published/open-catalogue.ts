import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { printable } from '../manifest/printable.ts';
import { CatalogueError } from './catalogue-error.ts';
import { publishedCatalogue, type PublishedCatalogue } from './published-catalogue.ts';
import { addressFiles, folderFiles } from './site-files.ts';

/**
 * The catalogue at a folder or an address: a built site, the address of a published one with its base path, or a catalogue's
 * source folder, which is compiled when it is first asked. Throws a CatalogueError, one line, when a folder is none.
 * @param signal ends what is being read from an address
 */
export async function openCatalogue(place: string, signal?: AbortSignal): Promise<PublishedCatalogue> {
  if (/^https?:\/\//i.test(place)) {
    if (!URL.canParse(place))
      throw new CatalogueError(`${printable(place)}: no address; expected one such as https://host/base/`);
    return publishedCatalogue(addressFiles(place, signal));
  }
  const name = printable(place === '' ? '""' : place);
  if (!statSync(place, { throwIfNoEntry: false })?.isDirectory())
    throw new CatalogueError(`${name}: no such folder; expected a built site, a catalogue folder or an address`);
  if (existsSync(join(place, 'data/servers.json'))) return publishedCatalogue(folderFiles(place));
  if (existsSync(join(place, 'site.yaml'))) {
    const { sourceFiles } = await import('./source-files.ts');
    return publishedCatalogue(sourceFiles(place));
  }
  const right = 'a built site (with data/servers.json) or a catalogue folder (with site.yaml)';
  throw new CatalogueError(`${name}: no catalogue; expected ${right}`);
}
