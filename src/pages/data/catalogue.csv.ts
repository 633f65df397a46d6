import { type APIRoute } from 'astro';
import { allDataRows } from '../../catalogue/data-rows.ts';
import { csvHead, csvLine } from '../../explain/data-row.ts';

export const GET: APIRoute = () =>
  new Response(csvHead + allDataRows().map(csvLine).toArray().join(''), { headers: { 'content-type': 'text/csv' } });
