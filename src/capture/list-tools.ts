import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { isJsonObject, type Json, type JsonObject } from '../manifest/json.ts';
import { type Limits } from './limits.ts';
import { tapped } from './tapped-transport.ts';
import { within } from './time-limit.ts';
import { asSent, capabilities, clientInfo, toolPages } from './tool-pages.ts';

/** What a server says of itself and all its tools, as sent; an absent part is undefined. */
export interface Listing {
  readonly protocolVersion: Json | undefined;
  readonly serverInfo: Json | undefined;
  readonly capabilities: Json | undefined;
  readonly instructions: Json | undefined;
  readonly tools: readonly JsonObject[];
}

/** One way to open a conversation and list the tools. Throws one line saying what went wrong. */
export type ListTools = (transport: Transport, limits: Limits) => Promise<Listing>;

/** Protocol revisions up to 2025-11-25: a session that begins with `initialize`. */
export const listByInitialize: ListTools = async (inner, limits) => {
  const { transport, firstResult } = tapped(inner);
  const connection = new Client(clientInfo, { capabilities });
  await within(limits.startMs, 'initialize', () => connection.connect(transport, { timeout: limits.startMs * 2 }));
  const hello = firstResult() ?? {};
  return {
    protocolVersion: hello['protocolVersion'],
    serverInfo: hello['serverInfo'],
    capabilities: hello['capabilities'],
    instructions: hello['instructions'],
    tools: await toolPages(connection, limits),
  };
};

const stateless = '2026-07-28';
const key = (name: string): string => `io.modelcontextprotocol/${name}`;

/**
 * Revision 2026-07-28: no session; `server/discover` names the versions, and every request says which one it uses.
 * https://modelcontextprotocol.io/specification/2026-07-28/server/discover
 */
export const listByDiscover: ListTools = async (inner, limits) => {
  const { transport, firstResult } = tapped(inner, 'none');
  const connection = new Client(clientInfo, { capabilities });
  const meta = {
    [key('protocolVersion')]: stateless,
    [key('clientCapabilities')]: capabilities,
    [key('clientInfo')]: clientInfo,
  };
  const request = { method: 'server/discover', params: { _meta: meta } };
  await within(limits.startMs, 'server/discover', async () => {
    await connection.connect(transport);
    transport.setProtocolVersion?.(stateless);
    await connection.request(request, asSent, { timeout: limits.startMs * 2 });
  });
  const hello = firstResult() ?? {};
  const about = isJsonObject(hello['_meta']) ? hello['_meta'] : {};
  return {
    protocolVersion: stateless,
    serverInfo: about[key('serverInfo')] ?? hello['serverInfo'],
    capabilities: hello['capabilities'],
    instructions: hello['instructions'],
    tools: await toolPages(connection, limits, meta),
  };
};
