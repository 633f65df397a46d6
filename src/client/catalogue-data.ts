import { type JudgedServer, judgedServer } from '../explain/judged-server.ts';
import { type ServerList } from '../explain/server-list.ts';
import { type ServerTwin } from '../explain/server-twin.ts';
import { type Advisory } from '../manifest/advisory.ts';
import { type Urls, urlsUnder } from '../urls.ts';
import { fetchJson } from './fetch-json.ts';

/** The catalogue's files as a page of comparisons reads them; each is fetched once. */
export interface CatalogueData {
  readonly urls: Urls;
  readonly list: () => Promise<ServerList>;
  readonly advisories: () => Promise<readonly Advisory[]>;
  readonly server: (id: string) => Promise<JudgedServer>;
}

/** Reads below a base path such as `/`. A file that does not load rejects, and the next call tries again. */
export function catalogueData(base: string): CatalogueData {
  const urls = urlsUnder(base);
  const kept = new Map<string, Promise<unknown>>();
  const read = <T>(address: string): Promise<T> => {
    const known = kept.get(address) ?? fetchJson(address);
    kept.set(address, known);
    known.catch(() => kept.delete(address));
    return known as Promise<T>;
  };
  return {
    urls,
    list: () => read<ServerList>(`${base}data/servers.json`),
    advisories: () => read<readonly Advisory[]>(`${base}data/advisories.json`),
    server: async (id) => judgedServer(await read<ServerTwin>(urls.serverJson(id))),
  };
}
