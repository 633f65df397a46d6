import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { preview } from 'astro';
import { readMarker } from './marker.ts';

/** A running server of a built site. */
export interface ServedSite {
  readonly port: number;
  /** Path below the host at which the site's pages expect to stand. */
  readonly base: string;
  readonly stop: () => Promise<void>;
}

/**
 * Serves a built site at the base path that its marker names, on the given port or the next free one. Needs no
 * catalogue and no store. Throws one line when the folder holds no site of ours.
 */
export async function serveSite(folder: string, port: number): Promise<ServedSite> {
  const base = existsSync(join(folder, 'index.html')) ? readMarker(folder)?.base : undefined;
  if (base === undefined) throw new Error(`${folder}: no built site; expected one from npm run build`);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  const server = await preview({
    configFile: false,
    outDir: folder,
    base,
    trailingSlash: 'always',
    server: { port },
    logLevel: 'error',
  });
  return { port: server.port, base, stop: () => server.stop() };
}
