import { type APIRoute } from 'astro';
import { listedFiles } from '../../catalogue/data-files.ts';
import { readIndex } from '../../catalogue/store.ts';

/** Which files hold the rows of all tools, for programs: a large catalogue's come in parts. */
export const GET: APIRoute = () => Response.json({ tools: readIndex().counts.tools, files: listedFiles() });
