import { type APIRoute } from 'astro';
import { readIndex } from '../../catalogue/store.ts';
import { type Directory, directoryRow } from '../../explain/directory-row.ts';

/** Every server with what the directory filters and sorts by; fetched when a reader first does. */
export const GET: APIRoute = () =>
  Response.json({ servers: readIndex().servers.map(directoryRow) } satisfies Directory);
