import { purlOf, type ServerStart } from '../client-config/configured-server.ts';
import { type ListedServer } from './server-list.ts';

/** A configured server and what the catalogue knows of it. */
export interface StackMatch {
  /** The reader's own name for it. */
  readonly name: string;
  readonly server: ListedServer | undefined;
  /** Why there is no server, as a sentence; empty when there is one. */
  readonly why: string;
}

const address = (url: string): string => url.replace(/\/+$/, '').toLowerCase();

/** Finds each configured server in the catalogue's list, by package or address. */
export function matchStack(configured: readonly ServerStart[], listed: readonly ListedServer[]): StackMatch[] {
  const byPackage = new Map(listed.flatMap((one) => (one.package ? [[one.package.toLowerCase(), one] as const] : [])));
  const byAddress = new Map(listed.flatMap((one) => (one.address ? [[address(one.address), one] as const] : [])));
  return configured.map((one) => {
    const purl = purlOf(one);
    const server = one.kind === 'address' ? byAddress.get(address(one.url)) : purl && byPackage.get(purl.toLowerCase());
    return { name: one.name, server: server || undefined, why: server ? '' : reason(one, purl) };
  });
}

function reason(server: ServerStart, purl: string | undefined): string {
  if (server.kind === 'address') return 'A server at this address is not in the catalogue.';
  if (purl !== undefined) return `The package ${purl} is not in the catalogue.`;
  const command = server.kind === 'command' && server.command !== '' ? server.command : 'nothing that is named';
  return `It starts ${command}, and the command line names no published package.`;
}
