import { type APIRoute } from 'astro';
import { buildFacts } from '../catalogue/build-facts.ts';
import { cataloguePath } from '../catalogue/catalogue-path.ts';

/** What this site was made from. */
export const GET: APIRoute = () =>
  Response.json(buildFacts(process.env['CATALOGUE_GENERATOR'] ?? process.cwd(), cataloguePath()));
