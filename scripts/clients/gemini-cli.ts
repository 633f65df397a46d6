import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Observed, type Program } from './program.ts';

/** Loading the core takes seconds, so one thread answers all questions. */
let worker: Worker | undefined;

const startWorker = (folder: string): Worker =>
  new Worker(new URL('gemini-worker.ts', import.meta.url), { workerData: folder, stdout: true, stderr: true });

/**
 * Gemini CLI's own core: its loader of policies, its engine, its registry of tools and its scheduler, connected to the
 * stage's servers. Only the model is left out: the calls are handed to the scheduler.
 */
const geminiCli: Program = {
  title: 'Gemini CLI',
  package: '@google/gemini-cli-core',
  version: '0.61.0',
  formats: ['gemini-cli', 'gemini-settings'],
  atOnce: 1,
  ask: async (question, folder) => {
    worker ??= startWorker(folder);
    worker.postMessage(question);
    const [answer] = (await once(worker, 'message')) as [{ observed?: readonly Observed[]; problem?: string }];
    if (answer.observed === undefined) throw new Error(answer.problem);
    return answer.observed;
  },
  close: async () => {
    await worker?.terminate();
    worker = undefined;
  },
};

export default geminiCli;
