import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Answer, type Asked } from './answer.ts';

/** Examines texts one after the other in a thread that can be ended when one of them takes too long. */
export interface Examiner {
  readonly examine: (text: string, turn?: number) => Promise<Answer>;
  readonly end: () => Promise<void>;
}

/** How much longer than its processor time an input may take on a busy machine before it counts as endless. */
const patience = 15;

/** A thread that has loaded and run everything once, so that no input pays for that. */
async function start(catalog: string): Promise<Worker> {
  const thread = new Worker(new URL('./examine-worker.ts', import.meta.url), { workerData: { catalog } });
  await once(thread, 'message');
  return thread;
}

/** The thread's answer; `endless` after so many milliseconds without one. Rejects when the thread ends. */
const ask = (thread: Worker, asked: Asked, longest: number): Promise<Answer | 'endless'> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      thread.off('message', answered).off('error', broken);
      act();
    };
    const answered = (answer: Answer): void => settle(() => resolve(answer));
    const broken = (error: unknown): void => settle(() => reject(error));
    const timer = setTimeout(() => settle(() => resolve('endless')), longest);
    thread.once('message', answered).once('error', broken);
    thread.postMessage(asked);
  });

/**
 * @param catalog folder whose taxonomy is used
 * @param limit processor time that one input may take, in milliseconds; more is a finding
 */
export function examiner(catalog: string, limit: number): Examiner {
  let worker: Promise<Worker> | undefined;
  const end = async (): Promise<void> => {
    await (await worker)?.terminate();
    worker = undefined;
  };
  const failed = async (finding: string): Promise<Answer> => {
    await end();
    return { accepted: false, findings: [finding], milliseconds: limit * patience };
  };
  const examine = async (text: string, turn?: number): Promise<Answer> => {
    const thread = await (worker ??= start(catalog));
    try {
      const answer = await ask(thread, { text, turn }, limit * patience);
      if (answer === 'endless') return await failed('takes too long');
      return answer.milliseconds > limit ? { ...answer, findings: [...answer.findings, 'takes too long'] } : answer;
    } catch (error) {
      return await failed(`the thread ends: ${String(error).split('\n')[0] ?? ''}`);
    }
  };
  return { examine, end };
}
