import { type Staged } from './stage.ts';

type Entries = Readonly<Record<string, Readonly<Record<string, unknown>>>>;

/** What starts or finds a server in any client's configuration. */
const whereabouts = new Set(['type', 'command', 'args', 'env', 'environment', 'cwd', 'url', 'headers']);

/**
 * A reader's servers with those of the stage at their addresses. What else an entry says stays; servers of the stage
 * that the reader's text does not have get `otherwise`.
 */
export function movedServers(
  own: Entries,
  { scene, servers }: Staged,
  type: string,
  otherwise: Readonly<Record<string, unknown>> = {},
): Entries {
  const moved = scene.servers.map(({ key }, place) => {
    const entry = Object.hasOwn(own, key) ? own[key] : undefined;
    const kept = Object.entries(entry ?? otherwise).filter(([name]) => !whereabouts.has(name));
    return [key, { type, url: servers[place], ...Object.fromEntries(kept) }] as const;
  });
  return { ...own, ...Object.fromEntries(moved) };
}
