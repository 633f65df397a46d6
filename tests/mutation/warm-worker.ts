import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type PoolOptions, type PoolWorker } from 'vitest/node';

/** Runs after which a thread is replaced: each leaves listeners behind. */
const mostRuns = 200;

let kept: { readonly thread: Worker; runs: number } | undefined;

/** What the main thread of a process has, where `npm run unit` runs; threads have four times as much, and depth is refused later. */
const stackSizeMb = 1;

const stopped = { type: 'stopped', __vitest_worker_response__: true };

/**
 * A thread of Vitest that outlives a run. Vitest ends its thread after every run, so that for each mutant a new one has to
 * load some two hundred modules before it can ask anything. Here it is kept, and with it the modules; test files are loaded
 * anew, as Vitest does with `isolate` off, and Stryker tells the modules which mutant is on.
 */
export function warmWorker({ distPath, env, execArgv }: PoolOptions): PoolWorker {
  if (kept && kept.runs >= mostRuns) void end();
  kept ??= {
    thread: new Worker(join(distPath, 'workers/threads.js'), {
      env: { ...env },
      execArgv,
      resourceLimits: { stackSizeMb },
    }),
    runs: 0,
  };
  kept.runs += 1;
  const { thread } = kept;
  thread.unref();
  let isAtRest = false;
  const listeners: Parameters<PoolWorker['on']>[] = [];
  return {
    name: 'warm',
    on: (event, callback) => {
      listeners.push([event, callback]);
      thread.on(event, callback);
    },
    off: (event, callback) => void thread.off(event, callback),
    send: (message) => {
      if (message.type !== 'stop') {
        thread.postMessage(message);
        return;
      }
      isAtRest = true;
      for (const [event, callback] of listeners) if (event === 'message') callback(stopped);
    },
    deserialize: (data) => data,
    start: () => Promise.resolve(),
    // The next run may have begun. Without a word before, a thread is stopped by force, in the middle of a test.
    stop: () => {
      for (const [event, callback] of listeners) thread.off(event, callback);
      return isAtRest ? Promise.resolve() : end();
    },
  };
}

async function end(): Promise<void> {
  const thread = kept?.thread;
  kept = undefined;
  await thread?.terminate();
}
