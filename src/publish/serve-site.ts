import { createReadStream, existsSync } from 'node:fs';
import { createServer, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { findAnswer, openSite } from './find-answer.ts';
import { readMarker } from './marker.ts';

/** A running server of a built site. */
export interface ServedSite {
  readonly port: number;
  /** Path below the host at which the site's pages expect to stand. */
  readonly base: string;
  readonly stop: () => Promise<void>;
}

/** Ports that are tried one after the other where the wanted one is taken. */
const attempts = 20;

/** Listens on this machine alone; rejects with one line where no port is free. */
async function listen(server: Server, port: number): Promise<void> {
  for (let next = port; ; next += 1) {
    const failed = await new Promise<NodeJS.ErrnoException | undefined>((resolve) => {
      server.once('error', resolve).listen(next, 'localhost', () => {
        server.off('error', resolve);
        resolve(undefined);
      });
    });
    if (!failed) return;
    if (failed.code !== 'EADDRINUSE' || next - port >= attempts || next >= 65_535)
      throw new Error(`port ${String(next)}: ${failed.code ?? failed.message}; expected a free one (--port)`);
  }
}

/**
 * Serves a built site as a host does that reads `_headers` and `_redirects`, at the base path that its marker names, on the
 * given port or the next free one. Needs no catalogue and no store. Throws one line when the folder holds no site of ours.
 */
export async function serveSite(folder: string, port: number): Promise<ServedSite> {
  const base = existsSync(join(folder, 'index.html')) ? readMarker(folder)?.base : undefined;
  if (base === undefined) throw new Error(`${folder}: no built site; expected one from npm run build`);
  const site = openSite(folder, base);
  const server = createServer(({ method, url = '/' }, response) => {
    if (method !== 'GET' && method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else answer(response, url, method === 'HEAD');
  });
  function answer(response: ServerResponse, url: string, isHead: boolean): void {
    const { status, headers, file } = findAnswer(site, url);
    response.writeHead(status, headers);
    if (file === undefined || isHead) response.end();
    else
      createReadStream(file)
        .on('error', () => response.destroy())
        .pipe(response);
  }
  await listen(server, port);
  return {
    port: (server.address() as AddressInfo).port,
    base,
    stop: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}
