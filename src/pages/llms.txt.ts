import { type APIRoute } from 'astro';
import { readIndex, readSite, urls } from '../catalogue/store.ts';
import { llmsText } from '../explain/llms-text.ts';

export const GET: APIRoute = () => new Response(llmsText(readSite(), readIndex(), urls()));
