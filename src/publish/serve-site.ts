import { createReadStream, existsSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { type AddressInfo } from 'node:net';
import { join } from 'node:path';
import { pipeline } from 'node:stream';
import { createGzip } from 'node:zlib';
import { findAnswer, openSite } from './find-answer.ts';
import { readMarker } from './marker.ts';

/** A running server of a built site. */
export interface ServedSite {
  readonly port: number;
  /** Path below the host at which the site's pages expect to stand. */
  readonly base: string;
  readonly stop: () => Promise<void>;
}

/** Types that hosts compress on the way: texts, and what is not compressed already. */
const compressible = /^(?:text\/|application\/(?:json|javascript|xml|x-ndjson|[\w.-]+\+(?:json|xml))|image\/svg)/;

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
  if (base === undefined) throw new Error(`${folder}: no built site; expected one from tool-risk-catalogue build`);
  const site = openSite(folder, base);
  const server = createServer((request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD') response.writeHead(405, { Allow: 'GET, HEAD' }).end();
    else answer(request, response);
  });
  function answer({ method, url = '/', headers: asked }: IncomingMessage, response: ServerResponse): void {
    const { status, headers, file } = findAnswer(site, url);
    const isSmaller =
      /\bgzip\b/.test(String(asked['accept-encoding'])) && compressible.test(headers['Content-Type'] ?? '');
    response.writeHead(status, {
      ...headers,
      ...(isSmaller && { 'Content-Encoding': 'gzip', Vary: 'Accept-Encoding' }),
    });
    if (file === undefined || method === 'HEAD') response.end();
    else {
      const steps = isSmaller ? [createGzip(), response] : [response];
      pipeline([createReadStream(file), ...steps], (error) => {
        if (error) response.destroy();
      });
    }
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
