import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type APIRoute, type GetStaticPaths } from 'astro';
import { cataloguePath } from '../../catalogue/catalogue-path.ts';
import { readFrame } from '../../catalogue/store.ts';
import { type Mark } from '../../manifest/mark.ts';

export const getStaticPaths: GetStaticPaths = () =>
  Object.values(readFrame().marks).map((mark: Mark) => ({ params: { mark: basename(mark.path) }, props: { mark } }));

/** The publisher's logo and icon, as they stand in the catalogue folder. */
export const GET: APIRoute<{ mark: Mark }> = ({ props: { mark } }) =>
  new Response(new Uint8Array(readFileSync(join(cataloguePath(), mark.file))), {
    headers: { 'content-type': mark.type },
  });
