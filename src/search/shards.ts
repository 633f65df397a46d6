/** Something that is found under a key. Of many, those with more weight are kept where there is no room for all. */
export interface Keyed<T> {
  readonly key: string;
  readonly item: T;
  readonly weight: number;
}

/** One file of a table: what stands under keys from `from` on, as far as the next file's. */
export interface Shard<T> {
  readonly from: string;
  readonly items: readonly T[];
}

/** How a table is cut. */
export interface Cut {
  /** Items above which a file is split by the next character. */
  readonly most: number;
  /** Items kept of a beginning that is split, and of one key that many share. */
  readonly kept: number;
  /** Characters by which a table is split at most. */
  readonly depth: number;
}

/**
 * Cuts a table into files that stay small at any size. Whatever begins with some key stands in the file that `shardOf` names
 * and in those of `shardsBelow`. Where there are such others, because more than `most` items begin alike, the first file
 * holds the weightiest of all of them, which answer a key that is not typed further.
 */
export function shards<T>(all: readonly Keyed<T>[], cut: Cut): Shard<T>[] {
  const sorted = all.toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return together(split(sorted, '', cut), cut.most);
}

/** `all` by falling weight, each key beginning with `from`. */
function split<T>(all: readonly Keyed<T>[], from: string, cut: Cut): Shard<T>[] {
  const at = from.length;
  if (all.length <= cut.most || at >= cut.depth) return [shard(from, all)];
  const whole = all.filter(({ key }) => key.length === at).slice(0, cut.kept);
  const longer = all.filter(({ key }) => key.length > at);
  const parts = [...Map.groupBy(longer, ({ key }) => key.charAt(at))].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    shard(from, [...whole, ...longer.slice(0, cut.kept)]),
    ...parts.flatMap(([next, part]) => split(part, from + next, cut)),
  ];
}

function shard<T>(from: string, all: readonly Keyed<T>[]): Shard<T> {
  return { from, items: [...new Set(all.map(({ item }) => item))] };
}

/** Puts neighbours into one file as long as there is room in it. */
function together<T>(files: readonly Shard<T>[], most: number): Shard<T>[] {
  const found: { readonly from: string; readonly items: Set<T> }[] = [];
  for (const { from, items } of files) {
    const last = found.at(-1);
    const more = items.filter((item) => !last?.items.has(item));
    if (last && last.items.size + more.length <= most) for (const item of more) last.items.add(item);
    else found.push({ from, items: new Set(items) });
  }
  return found.map(({ from, items }) => ({ from, items: [...items] }));
}

/** The file that holds what begins with a key: the last one that does not begin behind it. `froms` is sorted. */
export function shardOf(froms: readonly string[], key: string): number {
  let [low, high] = [0, froms.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((froms[middle] ?? '') <= key) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

/** Numbers of the files behind the one of a key in which more stands that begins with it. */
export function shardsBelow(froms: readonly string[], key: string): number[] {
  const below: number[] = [];
  for (let next = shardOf(froms, key) + 1; froms[next]?.startsWith(key) === true; next += 1) below.push(next);
  return below;
}
