import { type APIRoute } from 'astro';
import { readIndex, readServer, readTaxonomy } from '../../catalogue/store.ts';
import { listedServer, type ServerList, signalLabels } from '../../explain/server-list.ts';

/** The servers with their packages and addresses: for the pickers and for matching a client's configuration. */
export const GET: APIRoute = () => {
  const servers = readIndex().servers.map(({ id }) => listedServer(readServer(id)));
  return Response.json({ servers, signals: signalLabels(readTaxonomy()) } satisfies ServerList);
};
