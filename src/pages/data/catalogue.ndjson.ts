import { type APIRoute } from 'astro';
import { allDataRows } from '../../catalogue/data-rows.ts';

export const GET: APIRoute = () =>
  new Response(
    allDataRows()
      .map((row) => `${JSON.stringify(row)}\n`)
      .toArray()
      .join(''),
    {
      headers: { 'content-type': 'application/x-ndjson' },
    },
  );
