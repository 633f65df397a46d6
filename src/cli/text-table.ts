import { printableCut } from '../manifest/printable.ts';

/** Characters to which a column is filled up; a longer cell moves nothing but its own row. */
const widest = 80;

/** Characters of a cell that are printed. */
const mostOfCell = 400;

/**
 * Columns of text for a terminal: the widest cell sets a column's width; the head is underlined. A row is a line, whatever a cell holds.
 * @param painted a line of a row, by the row's index, with colours that take no room
 */
export function textTable(
  head: readonly string[],
  rows: readonly (readonly string[])[],
  painted: (line: string, row: number) => string = (text) => text,
): string {
  const cells = rows.map((row) => row.map((cell) => printableCut(cell, mostOfCell)));
  const widths = head.map((title, column) =>
    cells.reduce((width, row) => Math.max(width, Math.min(row[column]?.length ?? 0, widest)), title.length),
  );
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => cell.padEnd(widths[column] ?? 0))
      .join('  ')
      .trimEnd();
  return [
    line(head),
    line(widths.map((width) => '-'.repeat(width))),
    ...cells.map((row, index) => painted(line(row), index)),
  ].join('\n');
}
