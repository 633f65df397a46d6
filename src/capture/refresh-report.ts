import { type Outcome } from './refresh.ts';

const barWidth = 20;

/** How far a work is, as a bar and in numbers. */
export const progressBar = (done: number, of: number): string =>
  `[${'#'.repeat(Math.round((done / of) * barWidth)).padEnd(barWidth, '.')}] ${String(done)}/${String(of)}`;

/** One line per finished capture: a bar, how many of how many, and what became of it. */
export const progressLine = (done: number, of: number, { file, state, detail }: Outcome): string =>
  `${progressBar(done, of)} ${file}: ${state}: ${detail}`;

/** What changed and what failed, one line each, and the counts. */
export function refreshSummary(outcomes: readonly Outcome[]): string[] {
  const of = (state: Outcome['state']): Outcome[] => outcomes.filter((outcome) => outcome.state === state);
  const count = (state: Outcome['state']): string => String(of(state).length);
  return [
    ...[...of('changed'), ...of('differs'), ...of('failed')].map(
      ({ state, file, detail }) => `${state}: ${file}: ${detail}`,
    ),
    `${String(outcomes.length)} captures: ${count('same')} the same, ${count('changed')} changed, ${count('failed')} failed`,
    ...(of('differs').length > 0
      ? [`${count('differs')} list other tools than their file, which was kept; --replace overwrites`]
      : []),
  ];
}
