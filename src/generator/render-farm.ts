import { type ChildProcess, fork } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { extname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type RenderedUnit, type RenderTask, type RenderUnit } from './render-unit.ts';

/** The module of a process stands beside this one, in the sources as in the bundle. */
const program = fileURLToPath(new URL(`./render-process${extname(import.meta.url)}`, import.meta.url));

/** Pages that a process is given at a time: enough that asking costs nothing, few enough that all end together. */
const pagesAtATime = 60;

/** A page leaves nothing behind but garbage; with this much room (megabytes) little of it is ever moved. */
const youngSpace = '--max-semi-space-size=64';

type Answer = { readonly done: readonly RenderedUnit[]; readonly peak: number } | { readonly failed: string };

/** Batches of units of about `pagesAtATime` pages, in order. */
function* batches(units: Iterable<RenderUnit>): Generator<RenderUnit[], void> {
  let batch: RenderUnit[] = [];
  let weight = 0;
  for (const unit of units) {
    batch.push(unit);
    weight += unit.weight;
    if (weight < pagesAtATime) continue;
    yield batch;
    [batch, weight] = [[], 0];
  }
  if (batch.length > 0) yield batch;
}

/** What rendering took. */
export interface FarmFigures {
  readonly processes: number;
  /** Greatest resident memory of one process, in megabytes. */
  readonly peakMb: number;
}

/**
 * Renders units in one process per core and tells `onDone` of each. The pages are the same however many there are. Rejects
 * with what went wrong in a process, and ends the others.
 */
export async function renderUnits(
  task: RenderTask,
  units: Iterable<RenderUnit>,
  onDone: (unit: RenderedUnit) => void,
): Promise<FarmFigures> {
  const queue = batches(units);
  const children: ChildProcess[] = [];
  let peak = 0;
  const work = (): Promise<void> =>
    new Promise((resolve, reject) => {
      let next = queue.next();
      if (next.done) {
        resolve();
        return;
      }
      const child = fork(program, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'], execArgv: [youngSpace] });
      children.push(child);
      const give = (): void => {
        if (next.done) {
          child.disconnect();
          resolve();
        } else child.send({ units: next.value });
      };
      child.on('error', reject);
      child.on('exit', (code, signal) => {
        if (!next.done) reject(new Error(`a process that renders pages ended (${signal ?? `code ${String(code)}`})`));
      });
      child.on('message', (answer: Answer) => {
        if ('failed' in answer) {
          reject(new Error(answer.failed));
          return;
        }
        answer.done.forEach(onDone);
        peak = Math.max(peak, answer.peak / 1024);
        next = queue.next();
        give();
      });
      child.send({ task });
      give();
    });
  try {
    await Promise.all(Array.from({ length: availableParallelism() }, work));
  } finally {
    for (const child of children) if (child.connected) child.kill();
  }
  return { processes: children.length, peakMb: Math.round(peak) };
}
