import { resolve } from 'node:path';

/** Folder of the catalogue's own files: `CATALOGUE_DIR`, else `catalog` below the working directory. */
export const cataloguePath = (): string => resolve(process.env['CATALOGUE_DIR'] ?? 'catalog');
