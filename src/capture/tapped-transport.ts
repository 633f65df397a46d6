import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import { isJsonObject, type Json, type JsonObject } from '../manifest/json.ts';

/** A transport and the first result that came over it. */
export interface TappedTransport {
  readonly transport: Transport;
  /** The server's answer to the first request exactly as sent; the SDK's own copy has lost the keys it does not know. */
  readonly firstResult: () => JsonObject | undefined;
}

/** Passes everything through and keeps the first result. With a `sessionId` the SDK's client takes the session as begun. */
export function tapped(inner: Transport, sessionId?: string): TappedTransport {
  let first: JsonObject | undefined;
  const transport: Transport = {
    ...(sessionId === undefined ? {} : { sessionId }),
    start: () => {
      inner.onmessage = (message, extra) => {
        const result = (message as unknown as Readonly<Record<string, Json>>)['result'];
        if (isJsonObject(result)) first ??= result;
        transport.onmessage?.(message, extra);
      };
      inner.onclose = () => transport.onclose?.();
      inner.onerror = (error) => transport.onerror?.(error);
      return inner.start();
    },
    send: (message, options) => inner.send(message, options),
    close: () => inner.close(),
    setProtocolVersion: (version) => inner.setProtocolVersion?.(version),
  };
  return { transport, firstResult: () => first };
}
