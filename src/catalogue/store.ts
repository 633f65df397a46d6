import { readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type Site } from '../manifest/site.ts';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type CatalogueIndex, type CatalogueTotals, type Frame, type ServerRecord } from '../record.ts';
import { urlsUnder, type Urls } from '../urls.ts';
import { type Standing } from './among.ts';
import { type ExtractKind, type Extracts } from './extract-kinds.ts';
import { type KeyedServer, openStore } from './open-store.ts';
import { readFrameworks } from './read-frameworks.ts';
import { demandWholeCatalogue, scopedFrame } from './render-scope.ts';

/** Folder of the compiled catalogue: `CATALOGUE_STORE`, else `.cache/catalogue` below the working directory. */
export const storePath = (): string => resolve(process.env['CATALOGUE_STORE'] ?? '.cache/catalogue');

/** Folder with the prose of the compiled catalogue, and the tables of framework ids that it links to. */
export const prosePath = (store: string = storePath()): string => join(store, 'prose');

/** A function that computes its value on the first call and keeps it. */
function once<T>(compute: () => T): () => T {
  let kept: { value: T } | undefined;
  return () => (kept ??= { value: compute() }).value;
}

/** The store at `storePath()`. Opened once per process. */
const opened = once(() => openStore(storePath()));

/**
 * The catalogue's index. Read once per process; it grows with the catalogue, to some 500 bytes a tool, so what shows one server
 * reads `readTotals` and `readServer` alone.
 */
export function readIndex(): CatalogueIndex {
  demandWholeCatalogue('the index');
  return index();
}
const index = once(() => opened().index());

/** Counts, date and fingerprint of the catalogue. Read once per process. */
export const readTotals: () => CatalogueTotals = once(() => opened().totals());

/** Id and name tables of the frameworks that attack patterns name. Read once per process. */
export const readFrameworkTables = once(() => readFrameworks(prosePath()));

/** Names of the glossary's entries. Read once per process. */
export const readTermIds = once(
  () => new Set(readdirSync(join(prosePath(), 'glossary')).map((file) => file.replace(/\.mdx$/, ''))),
);

/** Site facts, taxonomy and attack patterns. Read once per process. */
export const readFrame: () => Frame = once(() => scopedFrame(opened().frame()));

export const readSite = (): Site => readFrame().site;
export const readTaxonomy = (): Taxonomy => readFrame().taxonomy;

/** The site's addresses, under the base path of `site.yaml`. */
export const urls: () => Urls = once(() => urlsUnder(readSite().base));

/** Address of a glossary entry; undefined where the catalogue has none of that name. */
export const termUrl = (id: string): string | undefined => (readTermIds().has(id) ? urls().term(id) : undefined);

let last: ServerRecord | undefined;

/** One server's record. Pages are rendered server by server, so keeping the last one reads each once. */
export function readServer(id: string): ServerRecord {
  if (last?.id !== id) last = opened().server(id);
  return last;
}

/** Ids of all servers, in catalogue order. Read once per process. */
export const serverIds: () => readonly string[] = once(() => opened().serverIds());

/** One extract of a server. */
export const readExtract = <Kind extends ExtractKind>(kind: Kind, id: string): Extracts[Kind] =>
  opened().extract(kind, id);

/** Extracts of all servers in catalogue order, one in memory at a time. */
export const readExtracts = <Kind extends ExtractKind>(kind: Kind): Iterable<Extracts[Kind]> => opened().extracts(kind);

/** Ranks of a server's tools among all, in their order. */
export const readStandings = (id: string): readonly Standing[] => opened().standings(id);

/** All servers in catalogue order, as far as a build needs them to know whose pages have to be made anew. */
export const keyedServers = (): readonly KeyedServer[] => opened().keyedServers();
