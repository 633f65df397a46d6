import { type KnownPlace, type LookupAnswers, type Namesake } from '../explain/lookup-report.ts';
import { sha256Hex } from '../manifest/definition-hash.ts';
import { type Tool } from '../manifest/tool.ts';

type Shard<T> = Readonly<Record<string, readonly T[]>>;

async function json<T>(address: string): Promise<T | undefined> {
  const response = await fetch(address);
  if (response.status === 404) return undefined;
  if (!response.ok) throw new Error(`${address}: status ${String(response.status)}`);
  return (await response.json()) as T;
}

/** Entries of all the given keys; their shards are fetched, which tells the host no more than first digits. */
async function entries<T>(folder: string, keys: readonly string[]): Promise<(key: string) => readonly T[]> {
  const index = await json<{ readonly prefixLength: number }>(`${folder}index.json`);
  const shardOf = (key: string): string => key.slice(0, index?.prefixLength ?? 2);
  const shards = new Map<string, Shard<T>>();
  const fetched = [...new Set(keys.map(shardOf))].map(async (prefix) =>
    shards.set(prefix, (await json<Shard<T>>(`${folder}${prefix}.json`)) ?? {}),
  );
  await Promise.all(fetched);
  return (key) => {
    const shard = shards.get(shardOf(key)) ?? {};
    return Object.hasOwn(shard, key) ? (shard[key] ?? []) : [];
  };
}

/** Places of one definition. `base` is the path below which the site stands. */
export const placesOf = async (hash: string, base: string): Promise<readonly KnownPlace[]> =>
  (await entries<KnownPlace>(`${base}by-hash/`, [hash]))(hash);

/** What the catalogue's files say of all pasted tools. */
export async function lookupAnswers(tools: readonly Tool[], base: string): Promise<LookupAnswers> {
  const names = new Map(tools.map(({ name }) => [name, sha256Hex(name)]));
  const [places, namesakes] = await Promise.all([
    entries<KnownPlace>(
      `${base}by-hash/`,
      tools.map(({ hash }) => hash),
    ),
    entries<Namesake>(`${base}by-name/`, [...names.values()]),
  ]);
  return { places, namesakes: (name) => namesakes(names.get(name) ?? '') };
}
