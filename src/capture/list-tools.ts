import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { type Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { z } from 'zod';
import { isJsonObject, type JsonObject } from '../manifest/json.ts';
import { type Limits } from './limits.ts';

/** Takes the result as it is: the SDK's own schema would drop keys it does not know and change the order of the others. */
const asSent = z.custom<JsonObject>(isJsonObject);

const client = { name: 'tool-risk-catalogue', version: '1.0.0' };

/** Everything a client can offer: some servers list tools only to clients that could serve them. Nothing of it is granted. */
const capabilities = { roots: {}, sampling: {}, elicitation: {} };

/** Lists every page of a server's tools, verbatim. Throws on a time limit, an error answer or pages that never end. */
export async function listTools(transport: Transport, limits: Limits): Promise<JsonObject[]> {
  const connection = new Client(client, { capabilities });
  await within(limits.startMs, 'initialize', () => connection.connect(transport, { timeout: limits.startMs * 2 }));
  return within(limits.listMs, 'tools/list', () => allPages(connection, limits));
}

async function allPages(connection: Client, limits: Limits): Promise<JsonObject[]> {
  const tools: JsonObject[] = [];
  const seen = new Set<string>();
  let cursor: string | undefined;
  for (let page = 1; page <= limits.pages; page += 1) {
    const request = { method: 'tools/list', params: cursor === undefined ? {} : { cursor } };
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

/** `work`, or an error that names the request once the time is over; the connection is left for the caller to close. */
async function within<T>(ms: number, request: string, work: () => Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      reject(new Error(`did not answer ${request} within ${String(ms / 1000)} s`));
    }, ms);
  });
  try {
    return await Promise.race([work(), late]);
  } finally {
    clearTimeout(timer);
  }
}
