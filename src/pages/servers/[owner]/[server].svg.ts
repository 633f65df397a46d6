import { type APIRoute, type GetStaticPaths } from 'astro';
import { readIndex } from '../../../catalogue/store.ts';
import { badge } from '../../../explain/badge.ts';
import { type ServerSummary } from '../../../record.ts';

export const getStaticPaths: GetStaticPaths = () =>
  readIndex().servers.map((summary) => {
    const [owner, server] = summary.id.split('/');
    return { params: { owner, server }, props: { summary } };
  });

export const GET: APIRoute<{ summary: ServerSummary }> = ({ props: { summary } }) => {
  const { highestRisk, counts } = summary;
  const value = `${String(counts.risks[highestRisk])} of ${String(counts.tools)} ${highestRisk}`;
  return new Response(badge('tool risk', value, highestRisk), { headers: { 'content-type': 'image/svg+xml' } });
};
