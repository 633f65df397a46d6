import { parentPort, workerData } from 'node:worker_threads';
import { type Order, ready, work, type WorkPlace } from './work.ts';

/** One of the threads of `work-threads.ts`. */
parentPort?.on('message', (order: Order) => {
  parentPort?.postMessage(work(workerData as WorkPlace, order));
});
parentPort?.postMessage(ready);
