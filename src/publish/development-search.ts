import { createReadStream, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { readExtracts, readFrame, storePath, urls } from '../catalogue/store.ts';
import { writeIndex } from '../search/write-index.ts';

/** Makes the index from the store; a few seconds for ten thousand tools. */
function makeIndex(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  writeIndex(readExtracts('finds'), readFrame().taxonomy, folder);
}

/** Lets the development server search: a build writes the index beside the pages, this makes it when it is first asked for. */
export const developmentSearch = (): AstroIntegration => ({
  name: 'development-search',
  hooks: {
    'astro:server:setup': ({ server }) => {
      const folder = `${storePath()}-search`;
      const place = `${urls().home}search-index/`;
      let isMade = false;
      server.middlewares.use((request, response, next) => {
        const path = (request.url ?? '').split('?', 1)[0] ?? '';
        if (!path.startsWith(place)) {
          next();
          return;
        }
        if (!isMade) makeIndex(folder);
        isMade = true;
        const name = path.slice(place.length);
        const file = join(folder, name);
        if (/^[\w./-]+$/.test(name) && !name.includes('..') && existsSync(file))
          createReadStream(file).pipe(response.setHeader('Content-Type', 'application/octet-stream'));
        else response.writeHead(404).end();
      });
    },
  },
});
