import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { home } from '../../src/generator/home.ts';
import { type Competitor } from './competitor.ts';
import { complaint, measureBuild, type MeasuredBuild } from './measure-build.ts';
import { type MeasuredOther, measureOthers } from './measure-others.ts';
import { measuredRun, type MeasuredRun } from './measured-run.ts';
import { roomFor } from './room.ts';

/** Most tools that other generators are asked to render: beyond it they hold all pages in memory for an hour. */
const mostForOthers = 50_000;

/** All that was measured of one number of tools. */
export interface MeasuredSize {
  readonly tools: number;
  readonly isMemory: boolean;
  readonly synth: Pick<MeasuredRun, 'seconds' | 'cpuSeconds' | 'peakMb'>;
  /** The build, or why there is none. */
  readonly build: MeasuredBuild | string;
  readonly others: readonly MeasuredOther[];
}

/** Makes a catalogue of so many tools up, builds its site, and lets others render its tool pages. Keeps no file. */
export async function measureSize(
  tools: number,
  seed: number,
  asked: readonly Competitor[],
  tell: (line: string) => void,
): Promise<MeasuredSize> {
  const { folder, isMemory } = roomFor(tools);
  const clear = (): void => {
    rmSync(folder, { recursive: true, force: true });
  };
  process.once('exit', clear);
  try {
    const catalog = join(folder, 'catalog');
    tell('making the catalogue up');
    const script = join(home, 'scripts', 'synth.ts');
    const synth = await measuredRun(
      [process.execPath, script, '--tools', String(tools), '--seed', String(seed), '--out', catalog],
      { cwd: home },
    );
    if (synth.code !== 0) throw new Error(complaint(synth));
    tell('tool-risk-catalogue build');
    const build = await measureBuild(catalog, folder);
    for (const made of ['site', '.cache']) rmSync(join(folder, made), { recursive: true, force: true });
    const others = tools > mostForOthers ? [] : await measureOthers(asked, catalog, folder, tell);
    return { tools, isMemory, synth, build, others };
  } finally {
    process.off('exit', clear);
    clear();
  }
}
