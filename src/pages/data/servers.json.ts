import { type APIRoute } from 'astro';
import { readExtracts, readTaxonomy } from '../../catalogue/store.ts';
import { type ServerList, signalLabels } from '../../explain/server-list.ts';

/** The servers with their packages and addresses: for the pickers and for matching a client's configuration. */
export const GET: APIRoute = () => {
  const servers = [...readExtracts('listed')];
  return Response.json({ servers, signals: signalLabels(readTaxonomy()) } satisfies ServerList);
};
