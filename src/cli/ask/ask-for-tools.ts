import { askAddress } from '../../capture/ask-address.ts';
import { askServer } from '../../capture/ask-server.ts';
import { headersGiven, withoutTexts } from '../../capture/headers.ts';
import { type Limits } from '../../capture/limits.ts';
import { addressWithoutSecrets, secretPieces } from '../../client-config/without-secrets.ts';
import { type JsonObject } from '../../manifest/json.ts';
import { printable } from '../../manifest/printable.ts';
import { oneLine } from '../one-line.ts';
import { endWithChildren } from './end-with-children.ts';

/** What a server lists, or one line that says why there is nothing. */
export type AskedTools =
  | { readonly value: readonly JsonObject[]; readonly problem?: undefined }
  | { readonly value?: undefined; readonly problem: string };

async function atAddress(address: string, given: readonly string[], limits: Limits): Promise<AskedTools> {
  const shown = printable(addressWithoutSecrets(address));
  if (!URL.canParse(address)) return { problem: `${shown}: no address; expected one such as https://example.org/mcp` };
  let headers = new Headers();
  try {
    headers = headersGiven(given, process.env);
    return { value: (await askAddress(new URL(address), headers, limits)).listing.tools };
  } catch (error) {
    const reason = oneLine(error);
    if (reason.startsWith('--header')) return { problem: reason };
    const isRefused = /\b40[13]\b|unauthori[sz]ed/i.test(reason);
    const advice = isRefused ? "; expected --header 'Authorization: Bearer …', as the server wants it" : '';
    return {
      problem: `${shown}: ${withoutTexts(reason.replaceAll(address, shown), [...headers.values(), ...secretPieces([address])])}${advice}`,
    };
  }
}

async function ofCommand([file = '', ...args]: readonly string[], limits: Limits): Promise<AskedTools> {
  endWithChildren();
  const env = Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
  const answer = await askServer({ file, args, env, cwd: process.cwd(), network: true }, limits);
  if (answer.ok) return { value: answer.listing.tools };
  return { problem: `${printable(file)}: ${withoutTexts(oneLine(answer.reason), secretPieces([file, ...args]))}` };
}

/** Asks the server that words name: one address, or a command and its arguments. */
export function askForTools(words: readonly string[], headers: readonly string[], limits: Limits): Promise<AskedTools> {
  const [first = '', ...rest] = words;
  const isAddress = /^https?:\/\//i.test(first);
  if (isAddress && rest.length > 0)
    return Promise.resolve({ problem: `${printable(rest[0] ?? '')}: one word too many beside an address` });
  if (isAddress) return atAddress(first, headers, limits);
  if (headers.length > 0)
    return Promise.resolve({
      problem: '--header: belongs to an address; expected one such as https://example.org/mcp',
    });
  return ofCommand(words, limits);
}
