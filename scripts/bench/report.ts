import { readFileSync } from 'node:fs';
import { cpus, totalmem } from 'node:os';
import { writeWhole } from '../../src/files/write-whole.ts';
import { type MeasuredSize } from './measure-size.ts';
import { growthTable, phaseTable, rendererTable } from './tables.ts';

const markers = ['<!-- written by npm run bench -- --write -->', '<!-- end of what npm run bench writes -->'] as const;

const comparison =
  'The same tool pages from the same data, one template in each one’s language; of this generator the phase that renders, in which it writes every other page and file of the site too:';

/** All tables of a run, with what the machine is and who was asked. */
export function benchReport(sizes: readonly MeasuredSize[], generators: readonly string[], day: string): string {
  const onDisk = sizes.filter(({ isMemory }) => !isMemory).map(({ tools }) => tools.toLocaleString('en-GB'));
  const where =
    onDisk.length === 0
      ? 'All files stood in memory.'
      : `Files stood in memory, those of ${onDisk.join(' and ')} tools on disk, where memory had no room for them.`;
  const memory = Math.round(totalmem() / 2 ** 30);
  return [
    `${day}, ${String(cpus().length)} cores, ${String(memory)} GB, Node ${[process.versions.node, ...generators].join('; ')}. ${where}`,
    `From nothing, with no earlier build to take over from:`,
    phaseTable(sizes),
    ...(generators.length === 0 ? [] : [comparison, rendererTable(sizes)]),
    'Growth of the whole build from size to size:',
    growthTable(sizes),
  ].join('\n\n');
}

/** Puts a report between its markers in a text. Throws where they are not there. */
export function withReport(text: string, report: string): string {
  const [start, end] = [text.indexOf(markers[0]), text.indexOf(markers[1])];
  if (start < 0 || end < start)
    throw new Error(`BENCHMARKS.md: no place for the report; expected the line ${markers[0]}, later ${markers[1]}`);
  return `${text.slice(0, start + markers[0].length)}\n\n${report}\n\n${text.slice(end)}`;
}

/** Writes a report into BENCHMARKS.md. */
export function writeReport(report: string): void {
  writeWhole('BENCHMARKS.md', withReport(readFileSync('BENCHMARKS.md', 'utf8'), report));
}
