import { type ToolSummary } from '../../record.ts';

/** Two servers and how many tool names they share. */
export interface AlikePair {
  readonly first: { readonly id: string; readonly title: string };
  readonly second: { readonly id: string; readonly title: string };
  readonly names: number;
}

/** Names that more servers use, such as `search`, say nothing about two of them. */
const commonName = 12;

/** Fewer names in both are chance. */
const fewest = 3;

/** The pairs of servers that share the most tool names, the most alike first. */
export function alikeServers(tools: readonly ToolSummary[], max: number): AlikePair[] {
  const pairs = new Map<string, AlikePair>();
  for (const [, same] of Map.groupBy(tools, ({ name }) => name)) {
    const servers = [...new Map(same.map(({ server, serverTitle }) => [server, serverTitle]))];
    if (servers.length > commonName) continue;
    servers.forEach(([id, title], index) => {
      for (const [otherId, otherTitle] of servers.slice(index + 1)) {
        const key = `${id} ${otherId}`;
        const names = (pairs.get(key)?.names ?? 0) + 1;
        pairs.set(key, { first: { id, title }, second: { id: otherId, title: otherTitle }, names });
      }
    });
  }
  return [...pairs.values()]
    .filter(({ names }) => names >= fewest)
    .sort((a, b) => b.names - a.names || (a.first.id < b.first.id ? -1 : 1))
    .slice(0, max);
}
