import { type APIRoute } from 'astro';
import { readIndex, readSite, urls } from '../catalogue/store.ts';
import { fullTextParts } from '../catalogue/views/server-texts.ts';
import { llmsFullText } from '../explain/llms-full.ts';

export const GET: APIRoute = () => new Response(llmsFullText(readSite(), readIndex(), fullTextParts(), urls()));
