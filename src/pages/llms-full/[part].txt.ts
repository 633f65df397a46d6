import { type APIRoute, type GetStaticPaths } from 'astro';
import { fullTextParts, serverText } from '../../catalogue/views/server-texts.ts';
import { llmsPartText, type ServerPart } from '../../explain/llms-parts.ts';

export const getStaticPaths: GetStaticPaths = () =>
  fullTextParts().map((part, index) => ({ params: { part: String(index + 1) }, props: { part } }));

export const GET: APIRoute<{ part: ServerPart }> = ({ props: { part } }) =>
  new Response(llmsPartText(part, serverText));
