import type { Client } from '@modelcontextprotocol/sdk/client/index.js';
import * as z from 'zod';
import { isJsonObject, type JsonObject } from '../manifest/json.ts';
import { type Limits } from './limits.ts';
import { within } from './time-limit.ts';

/** Takes a result as it is: the SDK's own schemas would drop keys they do not know and change the order of the others. */
export const asSent = z.custom<JsonObject>(isJsonObject);

/** How we name ourselves to servers. */
export const clientInfo = { name: 'tool-risk-catalogue', version: '1.0.0' };

/** Everything a client can offer: some servers list tools only to clients that could serve them. Nothing of it is granted. */
export const capabilities = { roots: {}, sampling: {}, elicitation: {} };

/**
 * Lists every page of a connected server's tools, verbatim; `meta` goes with every request.
 * Throws on the time limit, an error answer or pages that never end.
 */
export const toolPages = (connection: Client, limits: Limits, meta?: JsonObject): Promise<JsonObject[]> =>
  within(limits.listMs, 'tools/list', () => allPages(connection, limits, meta === undefined ? {} : { _meta: meta }));

async function allPages(connection: Client, limits: Limits, common: JsonObject): Promise<JsonObject[]> {
  const tools: JsonObject[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let page = 1; page <= limits.pages; page += 1) {
    const request = { method: 'tools/list', params: cursor === undefined ? common : { ...common, cursor } };
    const result = await connection.request(request, asSent, { timeout: limits.listMs * 2 });
    const listed = result['tools'];
    if (!Array.isArray(listed)) throw new Error('answered tools/list without a list of tools');
    for (const tool of listed) {
      if (!isJsonObject(tool)) throw new Error('listed something that is not a tool definition');
      tools.push(tool);
    }
    const next = result['nextCursor'];
    if (typeof next !== 'string' || next === '') return tools;
    if (seen.has(next)) throw new Error('sent the same page cursor twice, so its list of tools never ends');
    seen.add(next);
    cursor = next;
  }
  throw new Error(`has more than ${String(limits.pages)} pages of tools`);
}
