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
  /** Items here and in the files behind that begin with `from`; equal to the number of `items` where all are here. */
  readonly total: number;
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
 * Cuts a table into files that stay small at any size. Where more than `most` items begin alike, their file holds only
 * the weightiest, which answer a query that is not typed further, and all of them stand in the files behind it, by the
 * next character. So whatever begins with some key stands in the one file that `shardOf` names, or that file is such a
 * file and `shardsBelow` names the others.
 */
export function shards<T>(all: readonly Keyed<T>[], cut: Cut): Shard<T>[] {
  const sorted = all.toSorted((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0));
  return together(split(sorted, '', cut), cut.most);
}

/** Puts neighbours into one file that are whole and have room in it: wherever something is looked up, it is still found. */
function together<T>(files: readonly Shard<T>[], most: number): Shard<T>[] {
  const found: Shard<T>[] = [];
  for (const file of files) {
    const last = found.at(-1);
    const items = [...new Set([...(last?.items ?? []), ...file.items])];
    if (last && isWhole(last) && isWhole(file) && items.length <= most)
      found[found.length - 1] = { from: last.from, items, total: items.length };
    else found.push(file);
  }
  return found;
}

const isWhole = ({ items, total }: Shard<unknown>): boolean => items.length === total;

/** `all` by falling weight, each key beginning with `from`. */
function split<T>(all: readonly Keyed<T>[], from: string, cut: Cut): Shard<T>[] {
  const at = from.length;
  if (all.length <= cut.most || at >= cut.depth) return [shard(from, all)];
  const whole = all.filter(({ key }) => key.length === at).slice(0, cut.kept);
  const longer = all.filter(({ key }) => key.length > at);
  const total = shard(from, all).items.length;
  const found: Shard<T>[] = [{ from, items: shard(from, [...whole, ...longer.slice(0, cut.kept)]).items, total }];
  const parts = [...Map.groupBy(longer, ({ key }) => key.charAt(at))].sort(([a], [b]) => (a < b ? -1 : 1));
  let small: { readonly from: string; readonly all: Keyed<T>[] } | undefined;
  const close = (): void => {
    if (small) found.push(shard(small.from, small.all));
    small = undefined;
  };
  for (const [next, part] of parts) {
    if (part.length > cut.most || (small?.all.length ?? 0) + part.length > cut.most) close();
    if (part.length > cut.most) found.push(...split(part, from + next, cut));
    else if (small) small.all.push(...part);
    else small = { from: from + next, all: [...part] };
  }
  close();
  return found;
}

function shard<T>(from: string, all: readonly Keyed<T>[]): Shard<T> {
  const items = [...new Set(all.map(({ item }) => item))];
  return { from, items, total: items.length };
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

/** Numbers of the files in which all stands of which a file holds only the weightiest. */
export function shardsBelow(froms: readonly string[], number: number): number[] {
  const from = froms[number] ?? '';
  const below: number[] = [];
  for (let next = number + 1; froms[next]?.startsWith(from) === true; next += 1) below.push(next);
  return below;
}
