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

/** Route parameter of a page for a `[...page]` route: absent for the first, `2`, `3` … after it. */
export const pageParameter = (number: number): string | undefined => (number === 1 ? undefined : String(number));

/** Address of a page of the list at `first` (an address with a trailing slash). */
export const pageUrl = (first: string, number: number): string => (number === 1 ? first : `${first}${number}/`);
