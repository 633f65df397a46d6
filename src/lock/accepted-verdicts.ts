import { type Judged, isWorse } from './hold-against-lock.ts';
import { type Lock } from './lock.ts';

/**
 * Which verdicts a lock accepts: those on a definition that stands in it, by name and hash, unless newer rules judge it worse than
 * what was accepted.
 * @returns a function that names the server under which a verdict was accepted; undefined where it was not
 */
export function acceptedBy({ servers }: Lock) {
  const known = new Map(
    servers.flatMap(({ server, tools }) =>
      tools.map((tool) => [`${tool.hash} ${tool.name}`, { server, tool }] as const),
    ),
  );
  return ({ name, hash }: { readonly name: string; readonly hash: string }, now: Judged): string | undefined => {
    const found = known.get(`${hash} ${name}`);
    return found && !isWorse(now, found.tool) ? found.server : undefined;
  };
}
