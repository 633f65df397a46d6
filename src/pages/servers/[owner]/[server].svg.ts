import { type APIRoute, type GetStaticPaths } from 'astro';
import { readIndex } from '../../../catalogue/store.ts';
import { serverParams } from '../../../catalogue/views/routes.ts';
import { badge } from '../../../explain/badge.ts';
import { type ServerSummary } from '../../../record.ts';

export const getStaticPaths: GetStaticPaths = () =>
  readIndex().servers.map((summary) => ({ params: serverParams(summary.id), props: { summary } }));

export const GET: APIRoute<{ summary: ServerSummary }> = ({ props: { summary } }) => {
  const { highestRisk, counts } = summary;
  const value = `${String(counts.risks[highestRisk])} of ${String(counts.tools)} ${highestRisk}`;
  return new Response(badge('tool risk', value, highestRisk), { headers: { 'content-type': 'image/svg+xml' } });
};
