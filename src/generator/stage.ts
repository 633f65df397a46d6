import { resolve } from 'node:path';
import { home } from './home.ts';

/** What one run of Astro is about. */
export interface Rendering {
  /** Folder of the compiled catalogue. */
  readonly store: string;
  /** Folder that it was compiled from. */
  readonly catalog: string;
}

/** Tells Astro and our pages, which it bundles, where things are; they know it from the environment. */
export function setStage({ store, catalog }: Rendering, mode: 'production' | 'development'): void {
  process.env['CATALOGUE_STORE'] = resolve(store);
  process.env['CATALOGUE_DIR'] = resolve(catalog);
  process.env['CATALOGUE_GENERATOR'] = home;
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // It would ask a registry for a newer Astro, whose version is ours to choose.
  process.env['ASTRO_DISABLE_UPDATE_CHECK'] = 'true';
  // No page of ours encrypts anything; with a key of chance in it, every bundle would be another.
  process.env['ASTRO_KEY'] = Buffer.alloc(32).toString('base64');
  // Pages are those of a published site, whatever a shell or a test runner says: Astro would take these from outside.
  process.env['NODE_ENV'] = mode;
  for (const name of ['PROD', 'DEV', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
}
