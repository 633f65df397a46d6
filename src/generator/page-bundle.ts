import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync, utimesSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { prosePath } from '../catalogue/store.ts';
import { folderHash } from '../files/folder-hash.ts';
import { keepYoungest } from '../files/keep-youngest.ts';
import { bundlePages } from './bundle-pages.ts';
import { home } from './home.ts';

/** Bundles that stay: the last one, and the one before it for whoever builds two catalogues of different prose in turn. */
const kept = 2;

/** The bundled pages of one state of code and prose, for any site. */
export interface PageBundle {
  readonly folder: string;
  /** Its `bundleKey`. */
  readonly key: string;
  /** Whether it was there: an earlier build had made it, or it came with the package. */
  readonly isKept: boolean;
}

/** Where bundles stand that later builds may take. */
export const sharedShelf = (): string => resolve('.cache/pages');

/** Where a package has the bundle that it brings along, of its own prose (`bring-bundle.ts`); a clone has none. */
export const broughtShelf = (): string => join(home, 'bundled');

/** Names code and prose of a compiled catalogue, and so its bundle. */
export const bundleKey = (store: string, code: string): string =>
  createHash('sha256')
    .update(JSON.stringify([code, folderHash(prosePath(store))]))
    .digest('hex')
    .slice(0, 16);

/**
 * The bundle of the pages for the compiled catalogue at `store`: the one that came with the package, or that an earlier build
 * left in the folder `shelf`, else made anew there (Astro takes some seconds). `setStage` has named the store. Rejects with what
 * Astro says.
 */
export async function pageBundle(
  { store, code, shelf }: { readonly store: string; readonly code: string; readonly shelf: string },
  verbose: boolean,
): Promise<PageBundle> {
  const key = bundleKey(store, code);
  const brought = join(broughtShelf(), key);
  if (existsSync(brought)) return { folder: brought, key, isKept: true };
  mkdirSync(shelf, { recursive: true });
  const folder = join(shelf, key);
  if (existsSync(folder)) {
    utimesSync(folder, new Date(), new Date());
    return { folder, key, isKept: true };
  }
  const work = mkdtempSync(join(shelf, 'work-'));
  try {
    await bundlePages(join(work, key), verbose);
    // Whoever was faster with the same key has made the same.
    if (!existsSync(folder)) renameSync(join(work, key), folder);
  } finally {
    rmSync(work, { recursive: true, force: true });
  }
  keepYoungest(shelf, /^[0-9a-f]{16}$/, kept);
  return { folder, key, isKept: false };
}
