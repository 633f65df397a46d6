import { type Listed } from './list-entry.ts';
import { progressBar } from './refresh-report.ts';
import { whyNone, type WhyNone } from './why-none.ts';

/** One line per package that is done: a bar, how many of how many, and what became of it. */
export const listedLine = (done: number, of: number, { package: name, state, detail }: Listed): string =>
  `${progressBar(done, of)} ${name}: ${state}: ${detail}`;

/** How many were filed, and how many were not for each reason. */
export function listSummary(listed: readonly Listed[]): string[] {
  const count = (state: Listed['state']): number => listed.filter((one) => one.state === state).length;
  const reasons = (Object.keys(whyNone) as WhyNone[]).filter((why) => count(why) > 0);
  return [
    `${String(listed.length)} packages: ${String(count('filed'))} filed, ${String(count('known'))} filed before`,
    ...reasons.map((why) => `${String(count(why)).padStart(5)} ${whyNone[why]}`),
  ];
}

const cell = (text: string): string => text.replace(/[\t\r\n]+/g, ' ');

/** What became of every package, as a table with tabs between its columns. */
export const listTable = (listed: readonly Listed[]): string =>
  [['package', 'state', 'detail'], ...listed.map((one) => [one.package, one.state, one.detail])]
    .map((row) => `${row.map(cell).join('\t')}\n`)
    .join('');
