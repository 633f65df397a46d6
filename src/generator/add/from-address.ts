import { captureUrl, publicAddress } from '../../capture/capture-url.ts';
import { type Limits } from '../../capture/limits.ts';
import { type Addition } from './addition.ts';

/** Asks a running server for its tools. Headers are sent to it and kept nowhere. Throws one line, without their values. */
export async function fromAddress(address: string, headers: Headers, date: string, limits: Limits): Promise<Addition> {
  const url = new URL(address);
  const { version, capture } = await captureUrl(url, headers, date, limits);
  return { capture, version, names: [capture.serverInfo?.name, url.hostname], match: { urls: [publicAddress(url)] } };
}
