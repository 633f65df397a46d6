import { type APIRoute } from 'astro';
import { readFrame } from '../../catalogue/store.ts';

/** Published weaknesses of packages, by package URL: what a reader's configuration is held against. */
export const GET: APIRoute = () => Response.json(readFrame().advisories);
