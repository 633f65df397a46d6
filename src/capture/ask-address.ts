import { ask } from './ask-server.ts';
import { withoutValues } from './headers.ts';
import { httpTransports, openHttp, type HttpTransport } from './http-conversation.ts';
import { type Limits } from './limits.ts';
import { type Listing } from './list-tools.ts';

/** What a server at an address answered, and over which transport. */
export interface AddressListing {
  readonly transport: HttpTransport;
  readonly listing: Listing;
}

/**
 * Asks a running server for its tools, over streamable HTTP or, where that fails, server-sent events.
 * Throws one line saying why there is no answer, without the values of headers that a server may have sent back.
 */
export async function askAddress(url: URL, headers: Headers, limits: Limits): Promise<AddressListing> {
  const reasons: string[] = [];
  for (const transport of httpTransports) {
    const answer = await ask(() => openHttp(url, transport, headers, limits.stdoutBytes), limits);
    if (answer.ok) return { transport, listing: answer.listing };
    reasons.push(`${transport}: ${withoutValues(answer.reason, headers)}`);
  }
  throw new Error(reasons.join('; '));
}
