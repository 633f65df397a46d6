/** One phase of a build and what it took. */
export interface Phase {
  readonly phase: string;
  /** What was worked on, and how many of it. */
  readonly items: number;
  readonly unit: string;
  readonly seconds: number;
  /** Greatest resident memory of a process in it, in megabytes; of the whole program where it has no process of its own. */
  readonly peakMb: number;
}

const number = (value: number): string => Math.round(value).toLocaleString('en');

/** The phases as a table of text. */
export function reportTable(phases: readonly Phase[]): string {
  const head = ['phase', 'items', 'seconds', 'a second', 'peak MB'];
  const rows = phases.map(({ phase, items, unit, seconds, peakMb }) => [
    phase,
    `${number(items)} ${unit}`,
    seconds.toFixed(1),
    seconds < 0.05 ? '' : number(items / seconds),
    number(peakMb),
  ]);
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]): string =>
    row
      .map((cell, column) => (column < 1 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0)))
      .join('  ')
      .trimEnd();
  return [head, ...rows].map(line).join('\n');
}

/** Most resident memory of this process so far, in megabytes. */
export const ownPeakMb = (): number => Math.round(process.resourceUsage().maxRSS / 1024);
