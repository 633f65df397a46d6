import { type APIRoute, type GetStaticPaths } from 'astro';
import { renderedServers } from '../../../catalogue/rendered-servers.ts';
import { readServer } from '../../../catalogue/store.ts';
import { serverParams } from '../../../catalogue/views/routes.ts';
import { badge } from '../../../explain/badge.ts';
import { risks } from '../../../vocabulary.ts';

export const getStaticPaths: GetStaticPaths = () =>
  renderedServers().map((id) => ({ params: serverParams(id), props: { id } }));

export const GET: APIRoute<{ id: string }> = ({ props: { id } }) => {
  const { counts } = readServer(id);
  const highestRisk = risks.findLast((risk) => counts.risks[risk] > 0) ?? risks[0];
  const value = `${String(counts.risks[highestRisk])} of ${String(counts.tools)} ${highestRisk}`;
  return new Response(badge('tool risk', value, highestRisk), { headers: { 'content-type': 'image/svg+xml' } });
};
