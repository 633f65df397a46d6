import { seededRandom } from '../../tests/seeded-random.ts';
import { type ProvedServer } from './proved-server.ts';

/** Names that most targets read as they are. */
const isPlain = (name: string): boolean => /^[A-Za-z][\w-]{2,40}$/.test(name);

/** What makes the texts of one server another matter than those of the next: how many tools, narrowed arguments, odd names. */
function kindOf({ tools }: ProvedServer): string {
  const size = Math.ceil(Math.log2(tools.length + 1) / 2);
  const isNarrowed = tools.some(({ recommendation }) => recommendation.conditions.length > 0);
  const isOdd = tools.some(({ tool }) => !isPlain(tool));
  return JSON.stringify([size, isNarrowed, isOdd]);
}

/**
 * Servers of as many kinds as possible, until they have `tools` tools together: as long to prove however large a catalogue is. Which
 * kinds come first, and which servers of a kind, is up to the seed; a server that alone has more tools comes only where a catalogue
 * has no other. Never none.
 */
export function drawnServers(servers: readonly ProvedServer[], tools: number, seed: number): ProvedServer[] {
  const random = seededRandom(seed);
  const shuffled = servers.map((server) => ({ server, at: random() })).sort((a, b) => a.at - b.at);
  const kinds = [...Map.groupBy(shuffled, ({ server }) => kindOf(server)).values()];
  const most = Math.max(0, ...kinds.map(({ length }) => length));
  const inTurn = Array.from({ length: most }, (_, turn) => kinds.flatMap((kind) => kind[turn] ?? [])).flat();
  let left = tools;
  const drawn = inTurn.filter(({ server }) => {
    const fits = server.tools.length <= left;
    if (fits) left -= server.tools.length;
    return fits;
  });
  return (drawn.length > 0 ? drawn : inTurn.slice(0, 1)).map(({ server }) => server);
}
