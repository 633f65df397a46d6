import { type ToolSummary } from '../../record.ts';

/** The server that shows most kinds of decision with the fewest tools: what examples of policies are made of. */
export function exampleServer(tools: readonly Pick<ToolSummary, 'server' | 'decision'>[]): string {
  const servers = [...Map.groupBy(tools, ({ server }) => server)].map(([id, own]) => ({
    id,
    kinds: new Set(own.map(({ decision }) => decision)).size,
    size: own.length,
  }));
  const [best] = servers.toSorted((a, b) => b.kinds - a.kinds || a.size - b.size || (a.id < b.id ? -1 : 1));
  if (!best) throw new Error('a catalogue without tools has no example');
  return best.id;
}
