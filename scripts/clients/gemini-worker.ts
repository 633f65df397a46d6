/** Gemini CLI's core writes to the console, so it has a thread of its own whose output is left unread. */
import { parentPort, workerData } from 'node:worker_threads';
import { askGeminiCore } from './gemini-core.ts';
import { type Question } from './program.ts';

parentPort?.on('message', (question: Question) => {
  askGeminiCore(question, workerData as string).then(
    (observed) => parentPort?.postMessage({ observed }),
    (error: unknown) => parentPort?.postMessage({ problem: String(error) }),
  );
});
