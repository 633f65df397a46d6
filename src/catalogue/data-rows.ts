import { dataRows, type DataRow } from '../explain/data-row.ts';
import { readIndex, readServer, readSite, urls } from './store.ts';

/** Every tool of the catalogue as a row, server by server. */
export function* allDataRows(): Generator<DataRow> {
  const { url } = readSite();
  for (const { id } of readIndex().servers)
    yield* dataRows(readServer(id), (slug) => new URL(urls().tool(id, slug), url).href);
}
