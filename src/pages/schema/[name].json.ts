import { type APIRoute, type GetStaticPaths } from 'astro';
import * as z from 'zod';
import { dataRow } from '../../explain/data-row.ts';
import { publishedVerdict } from '../../explain/published-verdict.ts';
import { publishedServer } from '../../explain/published-server.ts';
import { lock } from '../../lock/lock.ts';
import { advisories } from '../../manifest/advisory.ts';
import { capture } from '../../manifest/capture.ts';
import { leftOut } from '../../manifest/left-out.ts';
import { noticeRecord } from '../../manifest/notice-record.ts';
import { overrides } from '../../manifest/overrides.ts';
import { reviews } from '../../manifest/reviews.ts';
import { round } from '../../manifest/round.ts';
import { server } from '../../manifest/server.ts';
import { site } from '../../manifest/site.ts';
import { taxonomy } from '../../manifest/taxonomy.ts';

/** Files of a catalogue folder, as their authors write them, and what is published. */
const schemas = {
  verdict: publishedVerdict,
  row: dataRow,
  'server-verdicts': publishedServer,
  lock,
  advisories,
  capture,
  'left-out': leftOut,
  notices: noticeRecord,
  overrides,
  reviews,
  round,
  server,
  site,
  taxonomy,
};

export const getStaticPaths: GetStaticPaths = () =>
  Object.entries(schemas).map(([name, schema]) => ({ params: { name }, props: { schema } }));

export const GET: APIRoute<{ schema: z.ZodType }> = ({ props: { schema } }) =>
  Response.json(z.toJSONSchema(schema, { io: 'input' }));
