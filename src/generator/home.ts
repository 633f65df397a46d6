import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

function nearest(folder: string): string {
  const parent = dirname(folder);
  return existsSync(join(folder, 'package.json')) || parent === folder ? folder : nearest(parent);
}

/** Folder of the generator: the repository's, or the installed package's. */
export const home = nearest(dirname(fileURLToPath(import.meta.url)));

/** The version of the generator, as its package.json says. */
export const generatorVersion = (): string =>
  (JSON.parse(readFileSync(join(home, 'package.json'), 'utf8')) as { version: string }).version;

/** The catalogue that comes with the generator; its prose and terms stand in for files that a publisher's folder has not. */
export const ownCatalogue = join(home, 'catalog');
