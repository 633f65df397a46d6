/**
 * Runs in a page: of sections, rows and items that stand in the same kind of place it leaves the first few of each shape, and the
 * first of every table and list, and takes the others out. Two have the same shape when their elements, with their classes and the
 * names of their attributes, are of the same kinds, however many of each kind there are. What a checker of markup and colours
 * says of one holds for all of them.
 */
export function leaveOneOfEachShape(): void {
  const kept = 3;
  const kindOf = (element: Element): string => `${element.tagName}.${element.getAttribute('class') ?? ''}`;
  const shapeOf = (element: Element): string => {
    const names = element.getAttributeNames().sort().join(' ');
    const inside = [...new Set([...element.children].map(shapeOf))].sort().join(',');
    return `${kindOf(element)}[${names}](${inside})`;
  };
  const placeOf = (element: Element | null): string =>
    element === null ? '' : `${placeOf(element.parentElement)} ${kindOf(element)}`;
  const seen = new Map<string, number>();
  for (const element of document.querySelectorAll('section, details, tbody, tr, li')) {
    if (!element.isConnected) continue;
    const key = `${placeOf(element.parentElement)} ${shapeOf(element)}`;
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    if (count > kept && element.previousElementSibling !== null) element.remove();
  }
}
