import { type Category, type Risk } from '../vocabulary.ts';
import { type ServerRecord } from '../record.ts';

/** What is known of one definition. `current` is false for a definition of an older captured version. */
export interface HashEntry {
  readonly server: string;
  readonly tool: string;
  /** Last segment of the tool's page; absent where the newest version has no such tool. */
  readonly slug?: string | undefined;
  readonly version: string;
  readonly current: boolean;
  readonly category: Category;
  readonly risk: Risk;
}

/** Keys that one shard should hold at most, about: some hundred kilobytes compressed, and few files at any size of catalogue. */
const perShard = 2000;

/** Hex digits of a hash that name its shard: 1 up to 32,000 keys (16 files), 2 up to 512,000 (256 files). */
export const prefixLength = (keys: number): number => Math.max(1, Math.ceil(Math.log(keys / perShard) / Math.log(16)));

/** A definition's hash with what is known of it. */
export type HashPair = readonly [hash: string, entry: HashEntry];

/** The definitions of one server, of today first; several tools may share one. */
export function hashesOf({ id, provenance, tools, history }: ServerRecord): HashPair[] {
  const slugs = new Map(tools.map(({ slug, tool }) => [tool.name, slug]));
  const current = tools.map(({ tool, verdict: { category, risk } }): HashPair => {
    const { name, hash } = tool;
    const known = { server: id, tool: name, slug: slugs.get(name), version: provenance.version, current: true };
    return [hash, { ...known, category, risk }];
  });
  const earlier = history.flatMap(({ from, changed }) =>
    changed.map(({ name, hashBefore, before }): HashPair => {
      return [hashBefore, { server: id, tool: name, slug: slugs.get(name), version: from, current: false, ...before }];
    }),
  );
  return [...current, ...earlier];
}

/** Every reviewed definition by its hash, in the order of the servers. */
export function hashEntries(servers: Iterable<readonly HashPair[]>): Map<string, HashEntry[]> {
  const entries = new Map<string, HashEntry[]>();
  for (const pairs of servers)
    for (const [hash, entry] of pairs) {
      const known = entries.get(hash);
      if (known) known.push(entry);
      else entries.set(hash, [entry]);
    }
  return entries;
}

/** Entries gathered under the first digits of their hashes; every possible prefix that occurs, in order. */
export function hashShards<T>(
  entries: ReadonlyMap<string, readonly T[]>,
  length: number,
): Map<string, Record<string, readonly T[]>> {
  const shards = new Map<string, Record<string, readonly T[]>>();
  for (const hash of [...entries.keys()].sort()) {
    const prefix = hash.slice(0, length);
    const shard = shards.get(prefix) ?? {};
    shard[hash] = entries.get(hash) ?? [];
    shards.set(prefix, shard);
  }
  return shards;
}
