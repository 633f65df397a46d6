import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type Site } from '../manifest/site.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type CatalogueIndex, type Frame, type ServerRecord } from '../record.ts';
import { urlsUnder, type Urls } from '../urls.ts';
import { readFrameworks } from './read-frameworks.ts';

/** Folder of the compiled catalogue: `CATALOGUE_STORE`, else `.cache/catalogue` below the working directory. */
export const storePath = (): string => resolve(process.env['CATALOGUE_STORE'] ?? '.cache/catalogue');

/** Folder with the prose of the compiled catalogue, and the tables of framework ids that it links to. */
export const prosePath = (store: string = storePath()): string => join(store, 'prose');

const shard = (store: string, id: string): string => join(store, 'servers', `${id}.json`);

function write(path: string, value: unknown): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, JSON.stringify(value));
}

/** Writes a store where none is: one shard per server, a small index, the frame. */
export function writeStore(store: string, frame: Frame, index: CatalogueIndex, servers: Iterable<ServerRecord>): void {
  for (const server of servers) write(shard(store, server.id), server);
  write(join(store, 'frame.json'), frame);
  write(join(store, 'index.json'), index);
}

/** A function that computes its value on the first call and keeps it. */
function once<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => (kept ??= { value: compute() }).value;
}

const read = <T>(path: string): T => JSON.parse(readFileSync(path, 'utf8')) as T;

/** The catalogue's index. Read once per process. */
export const readIndex = once(() => read<CatalogueIndex>(join(storePath(), 'index.json')));

/** Id and name tables of the frameworks that attack patterns name. Read once per process. */
export const readFrameworkTables = once(() => readFrameworks(prosePath()));

/** Site facts, taxonomy and attack patterns. Read once per process. */
export const readFrame = once(() => read<Frame>(join(storePath(), 'frame.json')));

export const readSite = (): Site => readFrame().site;
export const readTaxonomy = (): Taxonomy => readFrame().taxonomy;

/** The site's addresses, under the base path of `site.yaml`. */
export const urls: () => Urls = once(() => urlsUnder(readSite().base));

let last: ServerRecord | undefined;

/** One server's record. Pages are rendered server by server, so keeping the last one reads each shard once. */
export function readServer(id: string): ServerRecord {
  if (last?.id !== id) last = read<ServerRecord>(shard(storePath(), id));
  return last;
}

/** A server as far as a build needs it to know whether its pages have to be made anew. */
export interface KeyedServer {
  readonly id: string;
  readonly tools: number;
  /** Hash of its record. */
  readonly hash: string;
}

/** All servers in the catalogue's order. */
export const keyedServers = (): KeyedServer[] =>
  readIndex().servers.map(({ id, counts }) => ({
    id,
    tools: counts.tools,
    hash: createHash('sha256')
      .update(readFileSync(shard(storePath(), id)))
      .digest('hex'),
  }));
