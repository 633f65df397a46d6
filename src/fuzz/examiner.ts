import { once } from 'node:events';
import { Worker } from 'node:worker_threads';
import { type Answer, type Asked } from './answer.ts';

/** Examines texts one after the other in a thread that can be ended when one of them takes too long. */
export interface Examiner {
  readonly examine: (text: string, turn?: number) => Promise<Answer>;
  /** Ends the thread; whatever is being examined then or asked for later shows nothing. */
  readonly end: () => Promise<void>;
}

/** How much longer than its processor time an input may take on a busy machine before it counts as endless. */
const patience = 15;

/**
 * Characters that a text may have within the plain limit; a longer one may take as much longer. What is promised is that 5 MB
 * end within 2 s on the command line. Here the same text is compiled beside an older version and becomes pages, feeds, twins,
 * search records and policies that are proved, each up to as long as itself, so a fifth of it gets that time. Whatever takes
 * more than in proportion to its size is a finding at any size.
 */
const withinLimit = 1_000_000;

/** @returns processor time in milliseconds that a text may take, for a limit that short ones have. */
export const timeFor = (text: string, limit: number): number => limit * Math.max(1, text.length / withinLimit);

/** A thread that has loaded and run everything once, so that no input pays for that. */
async function start(catalog: string): Promise<Worker> {
  const thread = new Worker(new URL('./examine-worker.ts', import.meta.url), { workerData: { catalog } });
  await once(thread, 'message');
  return thread;
}

/** The thread's answer; `endless` after so many milliseconds without one, `ended` when the thread was. Rejects when it breaks. */
const ask = (thread: Worker, asked: Asked, longest: number): Promise<Answer | 'endless' | 'ended'> =>
  new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      clearTimeout(timer);
      thread.off('message', answered).off('error', broken).off('exit', ended);
      act();
    };
    const answered = (answer: Answer): void => settle(() => resolve(answer));
    const broken = (error: unknown): void => settle(() => reject(error));
    const ended = (): void => settle(() => resolve('ended'));
    const timer = setTimeout(() => settle(() => resolve('endless')), longest);
    thread.once('message', answered).once('error', broken).once('exit', ended);
    thread.postMessage(asked);
  });

/**
 * @param catalog folder whose taxonomy is used
 * @param limit processor time that one input may take, in milliseconds; more is a finding
 */
export function examiner(catalog: string, limit: number): Examiner {
  let worker: Promise<Worker> | undefined;
  let isOver = false;
  const stop = async (): Promise<void> => {
    await (await worker)?.terminate();
    worker = undefined;
  };
  const shows = (finding: string, milliseconds: number): Answer => ({
    accepted: false,
    findings: isOver ? [] : [finding],
    milliseconds,
  });
  const examine = async (text: string, turn?: number): Promise<Answer> => {
    const time = timeFor(text, limit);
    if (isOver) return shows('', 0);
    const thread = await (worker ??= start(catalog));
    try {
      const answer = await ask(thread, { text, turn }, time * patience);
      if (answer === 'ended') return shows('the thread ends', 0);
      if (answer !== 'endless')
        return answer.milliseconds > time ? { ...answer, findings: [...answer.findings, 'takes too long'] } : answer;
      await stop();
      return shows('takes too long', time * patience);
    } catch (error) {
      await stop();
      return shows(`the thread ends: ${String(error).split('\n')[0] ?? ''}`, 0);
    }
  };
  const end = async (): Promise<void> => {
    isOver = true;
    await stop();
  };
  return { examine, end };
}
