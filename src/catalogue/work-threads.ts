import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { type Answer, type Order, work, type WorkPlace } from './work.ts';

/** Does work on a catalogue, in threads or without. */
export interface Workers {
  /** The answers in the order of the orders; a few orders more than there are threads are under way at a time. */
  readonly answers: (orders: Iterable<Order>) => AsyncGenerator<Answer>;
  readonly end: () => Promise<void>;
}

/** The module of a thread stands beside this one, in the sources as in the bundle. */
const module = new URL(`./work-thread${extname(import.meta.url)}`, import.meta.url);

/** Orders that a thread has before it while it works on another. */
const ahead = 2;

/** Memory that a thread may take for what lives long, in MB: a server of ten thousand tools takes a third of it. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

/** @param threads 0 for none: all is then done where the answers are asked for */
export function startWorkers(place: WorkPlace, threads: number): Workers {
  if (threads === 0)
    return {
      answers: async function* (orders) {
        for (const order of orders) yield work(place, order);
      },
      end: () => Promise.resolve(),
    };
  const workers = Array.from({ length: threads }, () => new Thread(place));
  return {
    answers: async function* (orders) {
      const waiting: Promise<Answer>[] = [];
      for (const order of orders) {
        const [first] = workers.toSorted((a, b) => a.load - b.load);
        if (first) waiting.push(first.ask(order));
        if (waiting.length < workers.length * ahead) continue;
        const next = await waiting.shift();
        if (next) yield next;
      }
      for (const next of waiting) yield await next;
    },
    end: async () => {
      await Promise.all(workers.map((worker) => worker.end()));
    },
  };
}

/** A thread that answers in the order in which it is asked. */
class Thread {
  readonly #worker: Worker;
  readonly #asked: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }[] = [];

  constructor(place: WorkPlace) {
    this.#worker = new Worker(module, { workerData: place, resourceLimits });
    this.#worker.on('message', (answer: Answer) => this.#asked.shift()?.resolve(answer));
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#asked.splice(0)) reject(error);
    });
  }

  /** Orders that it has not answered. */
  get load(): number {
    return this.#asked.length;
  }

  ask(order: Order): Promise<Answer> {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    // Whoever waits for an earlier answer hears of what went wrong.
    promise.catch(() => undefined);
    this.#asked.push({ resolve, reject });
    this.#worker.postMessage(order);
    return promise;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
