/** What a row says about itself in its `data-` attributes. */
export type RowData = Readonly<Record<string, string | undefined>>;

/** What a reader asks of a table; an empty value asks nothing. */
export interface Facets {
  readonly q: string;
  readonly category: string;
  readonly risk: string;
  readonly signal: string;
}

/** True when a row has the asked category, risk and signal and its text holds every word of the query. */
export const matches = (row: RowData, text: string, { q, category, risk, signal }: Facets): boolean =>
  (!category || row['category'] === category) &&
  (!risk || row['risk'] === risk) &&
  (!signal || (row['signal'] ?? '').split(' ').includes(signal)) &&
  q
    .toLowerCase()
    .split(/\s+/)
    .every((word) => text.toLowerCase().includes(word));

/** Columns that begin with the worst, the most or the latest when they are asked for. */
const fromTheTop = new Set(['risk', 'category', 'tools', 'critical', 'captured']);

/** The order after a click on a column's head: its usual direction first, then the other one. */
export function nextOrder(order: string, column: string): string {
  const first = fromTheTop.has(column) ? `-${column}` : column;
  if (order !== first) return first;
  return first.startsWith('-') ? column : `-${column}`;
}

/**
 * Rows by a column: `name` and `decision` by letters, `category` and `risk` by severity. A leading `-` turns the order
 * round; an unknown or empty column keeps the given order.
 */
export function sortedRows<Row extends { readonly dataset: RowData }>(rows: readonly Row[], sort: string): Row[] {
  const column = sort.replace(/^-/, '');
  const direction = sort.startsWith('-') ? -1 : 1;
  const order = `${column}Order`;
  return rows.toSorted((a, b) => {
    const [left, right] = [a.dataset[order] ?? a.dataset[column], b.dataset[order] ?? b.dataset[column]];
    return left === undefined || right === undefined
      ? 0
      : direction * left.localeCompare(right, 'en', { numeric: true });
  });
}
