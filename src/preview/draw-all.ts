import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Preview } from './preview.ts';

/** The module of the thread stands beside this one, in the sources as in the bundle. */
const thread = new URL(`./draw-worker${extname(import.meta.url)}`, import.meta.url);

/** Draws images as PNG files below a folder, in a thread of their own. Rejects with what went wrong there. */
export function drawAll(previews: readonly Preview[], folder: string): Promise<void> {
  const worker = new Worker(thread, { workerData: { previews, folder } });
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('exit', (code) => {
      if (code === 0) resolve();
      else reject(new Error(`the thread that draws preview images ended with code ${String(code)}`));
    });
  });
}
