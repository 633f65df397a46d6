/** One page of a long list, with what its pager prints. */
export interface Page<Item> {
  readonly items: readonly Item[];
  /** From 1. */
  readonly number: number;
  readonly last: number;
}

/** Cuts a list into pages of at most `size` items; an empty list gives one empty page. */
export function paged<Item>(items: readonly Item[], size: number): Page<Item>[] {
  const last = Math.max(1, Math.ceil(items.length / size));
  return Array.from({ length: last }, (_, index) => ({
    items: items.slice(index * size, (index + 1) * size),
    number: index + 1,
    last,
  }));
}

/**
 * Cuts a list into pages of items that weigh at most `most` together; an item that weighs more has a page of its own, and
 * an empty list gives one empty page.
 */
export function pagedByWeight<Item>(
  items: readonly Item[],
  weight: (item: Item) => number,
  most: number,
): Page<Item>[] {
  const pages: Item[][] = [[]];
  let held = 0;
  for (const item of items) {
    if (held > 0 && held + weight(item) > most) {
      pages.push([]);
      held = 0;
    }
    pages.at(-1)?.push(item);
    held += weight(item);
  }
  return pages.map((own, index) => ({ items: own, number: index + 1, last: pages.length }));
}

/** Route parameter of a page for a `[...page]` route: absent for the first, `2`, `3` … after it. */
export const pageParameter = (number: number): string | undefined => (number === 1 ? undefined : String(number));

/** Address of a page of the list at `first` (an address with a trailing slash). */
export const pageUrl = (first: string, number: number): string => (number === 1 ? first : `${first}${number}/`);

/** Numbers that a pager prints: the first, the last and those beside the page's own, ascending; 0 stands for a gap. */
export function pagerNumbers(number: number, last: number): number[] {
  const shown = [...new Set([1, number - 1, number, number + 1, last])]
    .filter((one) => one >= 1 && one <= last)
    .sort((a, b) => a - b);
  return shown.flatMap((one, at) => (at > 0 && one - (shown[at - 1] ?? 0) > 1 ? [0, one] : [one]));
}
