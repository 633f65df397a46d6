import { type Capture } from '../manifest/capture.ts';
import { askAddress } from './ask-address.ts';
import { capturedBy, captureRecord } from './capture-record.ts';
import { type Limits } from './limits.ts';

/** A running server's capture and what to file it under. */
export interface Running {
  readonly version: string;
  readonly capture: Capture;
}

/** An address without what may hold a secret: user, password, query and fragment. */
export function publicAddress(url: URL): string {
  return new URL(url.pathname, url.origin).href;
}

/**
 * Captures a running server at an address, over streamable HTTP or, where that fails, server-sent events.
 * Headers are sent and never recorded; a capture made with any is marked as authenticated.
 * Throws one line saying why there is no capture, without the values of headers that a server may have sent back.
 */
export async function captureUrl(url: URL, headers: Headers, date: string, limits: Limits): Promise<Running> {
  const { transport, listing } = await askAddress(url, headers, limits);
  const authenticated = [...headers].length > 0;
  const source = publicAddress(url);
  const provenance = { capturedAt: date, capturedBy, source, transport, authenticated };
  const capture = captureRecord(provenance, listing);
  return { version: versionOf(capture), capture };
}

/** What a capture of a running server is filed under: the version the server states, or else the date. */
function versionOf({ serverInfo, capturedAt }: Capture): string {
  const stated = serverInfo?.version ?? '';
  return /^\w[\w.+-]{0,63}$/.test(stated) ? stated : capturedAt;
}
