import { type Measured } from './manifests.ts';
import { type NameParts, nameParts } from './measure-tools.ts';
import { Tally } from './tally.ts';
import { sharedPrefix } from '../../src/reading/shared-prefix.ts';

/** Words are kept that so many servers use, so that none is one author's. */
export const fewestServers = 4;

/** So many tools of one server count for a word, so that no server speaks for all. */
export const mostOfServer = 6;

/** How often the keys stand on servers, those of one server counted up to a limit. */
export function perServer(
  servers: readonly Measured[],
  limit: number,
  keys: (server: Measured) => Iterable<string>,
): Tally {
  const tally = new Tally();
  for (const server of servers) {
    const own = new Tally();
    for (const key of keys(server)) own.add(key);
    for (const [key, count] of own.most()) tally.add(key, Math.min(count, limit));
  }
  return tally;
}

/** The names of a server's tools taken apart. */
export const parts = ({ tools }: Measured): NameParts[] => {
  const prefix = sharedPrefix(tools.map(({ name }) => name));
  return tools.map(({ name }) => nameParts(name, prefix));
};
