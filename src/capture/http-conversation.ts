import { SSEClientTransport } from '@modelcontextprotocol/sdk/client/sse.js';
import { StreamableHTTPClientTransport } from '@modelcontextprotocol/sdk/client/streamableHttp.js';
import type { FetchLike } from '@modelcontextprotocol/sdk/shared/transport.js';
import { isJsonObject, type Json } from '../manifest/json.ts';
import { type Conversation } from './conversation.ts';
import { plainEscapes } from './plain-escapes.ts';

/** The transports a server may speak over HTTP, the newer first. */
export const httpTransports = ['streamable-http', 'sse'] as const;
export type HttpTransport = (typeof httpTransports)[number];

/** The method a JSON-RPC request body names; revision 2026-07-28 wants it repeated in the `Mcp-Method` header. */
function methodIn(body: unknown): string | undefined {
  if (typeof body !== 'string') return undefined;
  const message = JSON.parse(body) as Json;
  return isJsonObject(message) && typeof message['method'] === 'string' ? message['method'] : undefined;
}

/** Opens a conversation with a server at an address. It ends once the server has sent more than `bytes` in all. */
export function openHttp(url: URL, kind: HttpTransport, headers: Headers, bytes: number): Conversation {
  let ended: string | undefined;
  let received = 0;
  const fetchCounted: FetchLike = async (address, init) => {
    const method = methodIn(init?.body);
    const sent = new Headers(init?.headers);
    headers.forEach((value, name) => {
      sent.set(name, value);
    });
    if (method !== undefined) sent.set('Mcp-Method', method);
    const response = await fetch(address, { ...init, headers: sent });
    if (response.body === null) return response;
    const counted = response.body.pipeThrough(
      new TransformStream<Uint8Array, Uint8Array>({
        transform: (chunk, controller) => {
          received += chunk.length;
          if (received > bytes) {
            ended = `sent more than ${String(Math.round(bytes / 1024))} KiB`;
            controller.error(new Error(ended));
          } else controller.enqueue(chunk);
        },
      }),
    );
    return new Response(counted.pipeThrough(plainEscapes()), response);
  };
  const options = { fetch: fetchCounted };
  const transport =
    kind === 'sse' ? new SSEClientTransport(url, options) : new StreamableHTTPClientTransport(url, options);
  return { transport, ended: () => ended, noise: () => '' };
}
