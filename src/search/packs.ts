/** Something in a table that is cut into files of even size, and how much of a file it takes. */
export interface Sized<T> {
  readonly key: string;
  readonly item: T;
  readonly size: number;
}

/** One file: what stands under keys from `from` on, as far as the next file's. */
export interface Pack<T> {
  readonly from: string;
  readonly items: readonly T[];
}

/**
 * Cuts a sorted table into files that hold `most` at most, but for one item that is larger. `shardOf` finds a key's file: it
 * begins with the shortest text that parts its first key from the key before.
 * @param sorted by rising key, each key once
 */
export function* packs<T>(sorted: Iterable<Sized<T>>, most: number): Generator<Pack<T>> {
  let pack: { readonly from: string; readonly items: T[]; size: number } | undefined;
  let before = '';
  for (const { key, item, size } of sorted) {
    if (pack && pack.size + size > most) {
      yield pack;
      pack = undefined;
    }
    pack ??= { from: before === '' ? '' : parted(before, key), items: [], size: 0 };
    pack.items.push(item);
    pack.size += size;
    before = key;
  }
  if (pack) yield pack;
}

/** The shortest beginning of `key` that comes behind `before`. */
function parted(before: string, key: string): string {
  let at = 0;
  while (before[at] === key[at]) at += 1;
  return key.slice(0, at + 1);
}
