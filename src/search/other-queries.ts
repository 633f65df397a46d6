import { type Entry } from './entry.ts';
import { nameKey } from './name-key.ts';
import { type OpenIndex } from './open-index.ts';
import { type Query } from './query.ts';
import { meant } from './spelling.ts';

/** Corrections tried of one word. */
const corrections = 4;

/** What else the query may have meant: only the tool of a server nobody knows, or the same words without their slips. */
export async function otherQueries(index: OpenIndex, query: Query, unknown: ReadonlySet<string>): Promise<string[]> {
  const { tokens, scope } = query;
  const behind = scope ? [scope.tool] : [];
  const choices = await Promise.all(
    tokens.map(async ({ text, required }) => {
      const near = required && unknown.has(text) ? meant(text, await index.nearWords(text)).slice(0, corrections) : [];
      return near.length > 0 ? near : [text];
    }),
  );
  const mended = Array.from({ length: corrections }, (_, at) =>
    choices.map((all) => all[Math.min(at, all.length - 1)] ?? '').join(' '),
  );
  return [...new Set([...mended, ...behind])].filter((other) => other !== tokens.map(({ text }) => text).join(' '));
}

/** Near names that are shown where nothing is found. */
const nearShown = 5;

/** Names that share less look like another word. */
const leastAlike = 0.35;

/** Entries by how much of their name the query shares: pairs of letters (Dice's coefficient). */
export function mostAlike({ key }: Query, entries: readonly Entry[]): readonly Entry[] {
  const own = pairsOf(key);
  return [...new Map(entries.map((entry) => [entry.number, entry])).values()]
    .map((entry) => {
      const other = pairsOf(nameKey(entry.kind === 'tool' ? entry.name : entry.title));
      const shared = [...own].filter((pair) => other.has(pair)).length;
      return { entry, alike: (2 * shared) / Math.max(1, own.size + other.size) };
    })
    .filter(({ alike }) => alike > leastAlike)
    .sort((a, b) => b.alike - a.alike || a.entry.number - b.entry.number)
    .slice(0, nearShown)
    .map(({ entry }) => entry);
}

const pairsOf = (key: string): Set<string> =>
  new Set(Array.from({ length: Math.max(1, key.length - 1) }, (_, at) => key.slice(at, at + 2)));
