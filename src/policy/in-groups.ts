/**
 * Items in their order, in groups as large as fit; one that does not fit even alone has a group of its own. What fits does so
 * without its last items too.
 */
export function inGroups<T>(items: readonly T[], fits: (group: readonly T[]) => boolean): T[][] {
  if (items.length > 0 && fits(items)) return [[...items]];
  const groups: T[][] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (last && fits([...last, item])) last.push(item);
    else groups.push([item]);
  }
  return groups;
}
