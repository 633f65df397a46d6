import { type APIRoute, type GetStaticPaths } from 'astro';
import { readIndex, readSite, readTaxonomy } from '../../catalogue/store.ts';
import { isInternal } from '../../manifest/site.ts';
import { drawPreview } from '../../preview/draw.ts';
import { type Preview, previews } from '../../preview/preview.ts';

export const getStaticPaths: GetStaticPaths = () =>
  (isInternal(readSite()) ? [] : previews(readIndex(), readSite(), readTaxonomy())).map((preview) => ({
    params: { path: preview.path },
    props: { preview },
  }));

export const GET: APIRoute<{ preview: Preview }> = async ({ props: { preview } }) =>
  new Response(await drawPreview(preview), { headers: { 'content-type': 'image/png' } });
