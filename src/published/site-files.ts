import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { printable } from '../manifest/printable.ts';
import { CatalogueError } from './catalogue-error.ts';

/** The files of a built site, wherever they are. */
export interface SiteFiles {
  /** Folder or address, as messages name it. */
  readonly name: string;
  /** A file's bytes by its path below the site, such as `data/servers.json`; undefined where there is none. Throws a CatalogueError. */
  readonly read: (path: string) => Promise<Uint8Array | undefined>;
  /** Set where they are made when the first one is asked for, which takes its time. */
  readonly madeWhenAsked?: boolean;
}

/** Bytes of one file that are read: servers with a thousand tools have files of three million. */
export const mostBytes = 32_000_000;
/** Milliseconds within which a host has to give a file whole. */
export const patience = 20_000;

const tooLarge = (place: string): CatalogueError =>
  new CatalogueError(
    `${place}: larger than is read of a file of a catalogue; expected at most ${String(mostBytes)} bytes`,
  );

/** The files of a site in a folder. */
export const folderFiles = (folder: string): SiteFiles => ({
  name: printable(folder),
  read: async (path) => {
    const file = join(folder, path);
    try {
      if ((await stat(file)).size > mostBytes) throw tooLarge(printable(file));
      return await readFile(file);
    } catch (error) {
      if (error instanceof CatalogueError) throw error;
      const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
      if (code === 'ENOENT' || code === 'ENOTDIR') return undefined;
      throw new CatalogueError(`${printable(file)}: cannot be read (${code}); expected a file of a built catalogue`);
    }
  },
});

/**
 * The files of a site at an address such as `https://host/base/`, with or without the last slash.
 * @param signal ends what is being read
 */
export function addressFiles(address: string, signal?: AbortSignal): SiteFiles {
  const base = new URL(address);
  base.search = base.hash = '';
  if (!base.pathname.endsWith('/')) base.pathname += '/';
  // Names and passwords in an address are for the host alone.
  const shown = new URL(base);
  shown.username = shown.password = '';
  return { name: shown.href, read: (path) => fetched(new URL(path, base), new URL(path, shown).href, signal) };
}

async function fetched(url: URL, place: string, ended?: AbortSignal): Promise<Uint8Array | undefined> {
  const headers: Record<string, string> = {};
  if (url.username !== '') {
    const secret = `${decodeURIComponent(url.username)}:${decodeURIComponent(url.password)}`;
    headers['authorization'] = `Basic ${Buffer.from(secret).toString('base64')}`;
    url.username = url.password = '';
  }
  const late = AbortSignal.timeout(patience);
  const signal = ended ? AbortSignal.any([late, ended]) : late;
  try {
    const response = await fetch(url, { headers, signal });
    if (response.status === 404 || response.status === 410) return undefined;
    if (!response.ok)
      throw new CatalogueError(
        `${place}: status ${String(response.status)}; expected a file of a built catalogue`,
        true,
      );
    return await bytesOf(response, place);
  } catch (error) {
    if (error instanceof CatalogueError) throw error;
    throw new CatalogueError(`${place}: ${why(error)}; expected a host that answers`, true);
  }
}

const why = (error: unknown): string => {
  if (error instanceof Error && error.name === 'TimeoutError') return `no answer in ${String(patience / 1000)} seconds`;
  const cause = error instanceof Error && error.cause instanceof Error ? error.cause : error;
  return `cannot be reached (${printable(cause instanceof Error ? cause.message : String(cause))})`;
};

/** A body, read no further than is allowed, whatever its header says. */
async function bytesOf(response: Response, place: string): Promise<Uint8Array> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of (response.body ?? []) as AsyncIterable<Uint8Array>) {
    size += chunk.byteLength;
    if (size > mostBytes) throw tooLarge(place);
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
