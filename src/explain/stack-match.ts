import { purlOf, type ServerStart } from '../client-config/configured-server.ts';
import { isStarted } from '../client-config/started-name.ts';
import { type ListedServer } from './server-list.ts';

/** A configured server and what the catalogue knows of it. */
export interface StackMatch {
  /** The reader's own name for it. */
  readonly name: string;
  readonly server: ListedServer | undefined;
  /** Why there is no server, as a sentence; empty when there is one. */
  readonly why: string;
}

/** An address without what a reader's own copy of it may add: query, fragment, a slash at its end. */
const address = (url: string): string =>
  url
    .replace(/[?#].*$/su, '')
    .replace(/\/+$/, '')
    .toLowerCase();

/** One server under each of its keys; of several under one key the last. */
const keyed = (listed: readonly ListedServer[], keys: (one: ListedServer) => (string | undefined)[]) =>
  new Map(listed.flatMap((one) => keys(one).flatMap((key) => (key === undefined ? [] : [[key, one] as const]))));

/** Finds each configured server in the catalogue's list, by package, address or what is started. */
export function matchStack(configured: readonly ServerStart[], listed: readonly ListedServer[]): StackMatch[] {
  const byPackage = keyed(listed, ({ package: own, match }) =>
    [own, ...(match?.packages ?? [])].map((purl) => purl?.toLowerCase()),
  );
  const byAddress = keyed(listed, ({ address: own, match }) =>
    [own, ...(match?.urls ?? [])].map((url) => url && address(url)),
  );
  const started = (starts: string | undefined): ListedServer | undefined =>
    starts === undefined
      ? undefined
      : listed.find(({ match }) => match?.commands.some((named) => isStarted(starts, named)));
  const find = (one: ServerStart): ListedServer | undefined => {
    if (one.kind === 'address') return byAddress.get(address(one.url));
    const byPurl = byPackage.get(purlOf(one)?.toLowerCase() ?? '');
    if (byPurl !== undefined) return byPurl;
    if (one.kind === 'command') return started(one.starts);
    return one.reaches === undefined ? undefined : byAddress.get(address(one.reaches));
  };
  return configured.map((one) => {
    const server = find(one);
    return { name: one.name, server, why: server ? '' : reason(one, purlOf(one)) };
  });
}

function reason(server: ServerStart, purl: string | undefined): string {
  if (server.kind === 'address' || (server.kind === 'package' && server.reaches !== undefined))
    return 'A server at this address is not in the catalogue.';
  if (purl !== undefined) return `The package ${purl} is not in the catalogue.`;
  const command = server.kind === 'command' && server.command !== '' ? server.command : 'nothing that is named';
  return `It starts ${command}, and the command line names no published package.`;
}
