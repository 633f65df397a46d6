import { join } from 'node:path';
import { home } from '../../src/generator/home.ts';
import { type BuildPhase, buildPhases } from './build-phases.ts';
import { measuredRun, type MeasuredRun } from './measured-run.ts';
import { type Pages, pagesOf } from './pages-of.ts';

/** The script of the processes that render, whose processor time is that of the phase. */
const renderScript = 'render-process.ts';

/** A whole build as it was seen from outside, and as it reports itself. */
export interface MeasuredBuild extends Pick<MeasuredRun, 'seconds' | 'cpuSeconds' | 'peakMb' | 'processes'> {
  readonly phases: readonly BuildPhase[];
  /** Pages of tools alone. */
  readonly toolPages: Pages;
}

/** What a program that failed said first of what is wrong, for messages: one line. */
export const complaint = ({ out, err }: MeasuredRun): string =>
  (err.trim() === '' ? out : err).trim().split('\n')[0]?.slice(0, 200) ?? '';

/** Builds the site of a catalogue below a folder, from nothing. Returns why it could not, when it could not. */
export async function measureBuild(catalog: string, folder: string): Promise<MeasuredBuild | string> {
  const site = join(folder, 'site');
  const program = join(home, 'scripts', 'tool-risk-catalogue.ts');
  const run = await measuredRun(
    [process.execPath, program, 'build', '--catalog', catalog, '--out', site, '--fresh', '--json'],
    // What a build makes on its way stands below its working directory.
    { cwd: folder },
  );
  if (run.code !== 0) return complaint(run);
  const { seconds, cpuSeconds, peakMb, processes, scripts } = run;
  const phases = buildPhases(run.out).map((phase) =>
    phase.phase.startsWith('render') ? { cpuSeconds: scripts.get(renderScript), ...phase } : phase,
  );
  return {
    seconds,
    cpuSeconds,
    peakMb,
    processes,
    phases,
    toolPages: pagesOf(join(site, 'tools')),
  };
}
