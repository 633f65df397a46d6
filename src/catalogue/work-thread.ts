import { enableCompileCache } from 'node:module';
import { parentPort, workerData } from 'node:worker_threads';
import { type Order, type WorkPlace } from './work.ts';

// As the program itself does, before there is anything to compile; threads do not inherit it.
enableCompileCache();
const { ready, work } = await import('./work.ts');

/** One of the threads of `work-threads.ts`. */
parentPort?.on('message', (order: Order) => {
  parentPort?.postMessage(work(workerData as WorkPlace, order));
});
parentPort?.postMessage(ready);
