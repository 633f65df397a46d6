import { extname } from 'node:path';
import { setImmediate as otherEvents } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type LookedServer } from './look-at-server.ts';
import { type Answer, type CompileAnswer, type CompileOrder, type Order, ready, work, type WorkPlace } from './work.ts';

/** Does work on a catalogue, in threads where that pays. What comes of it stands in the order in which it was asked for. */
export interface Workers {
  readonly look: (ids: readonly string[]) => AsyncGenerator<LookedServer, undefined>;
  readonly compile: (servers: readonly CompileOrder[]) => AsyncGenerator<CompileAnswer, undefined>;
  readonly end: () => Promise<void>;
}

/** The module of a thread stands beside this one, in the sources as in the bundle. */
const module = new URL(`./work-thread${extname(import.meta.url)}`, import.meta.url);

/** Orders that a thread has before it while it works on another. */
const ahead = 2;

/** Memory that a thread may take for what lives long, in MB: a server of ten thousand tools takes a third of it. */
const resourceLimits = { maxOldGenerationSizeMb: 1024 };

/** Servers in one order: enough to make the way between threads short, few enough to leave none idle at the end. */
const together = 4;

/** Answers that wait for an earlier one, by thread. */
const waitingAnswers = 16;

const parts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / together) }, (_, part) =>
    all.slice(part * together, (part + 1) * together),
  );

/**
 * Threads are started when they are first needed.
 * @param threads how many pay for so many servers, the one that asks among them: it works while the others do, since it has loaded
 * the rules before any of them
 */
export function startWorkers(place: WorkPlace, threads: (servers: number) => number): Workers {
  let started: readonly Thread[] = [];
  const answers = (orders: readonly Order[], servers: number): AsyncIterable<Answer> | Iterable<Answer> => {
    const others = threads(servers) - 1;
    if (others < 1 || servers === 0) return here(place, orders);
    if (started.length === 0) started = Array.from({ length: others }, () => new Thread(place));
    return inThreads(place, started, orders);
  };
  return {
    look: async function* (ids) {
      const orders = parts(ids).map((look) => ({ look, compile: [] }));
      for await (const { looked } of answers(orders, ids.length)) yield* looked;
      return undefined;
    },
    compile: async function* (servers) {
      const orders = parts(servers).map((part) => ({
        look: [],
        compile: part.map(({ id, namesElsewhere }) => ({ id, namesElsewhere })),
      }));
      for await (const { compiled } of answers(orders, servers.length)) yield* compiled;
      return undefined;
    },
    end: async () => {
      await Promise.all(started.map((thread) => thread.end()));
    },
  };
}

function* here(place: WorkPlace, orders: Iterable<Order>): Generator<Answer> {
  for (const order of orders) yield work(place, order);
}

/** An answer that an earlier one may still be waited for. */
interface Coming {
  readonly whole: Promise<Answer>;
  /** Known before anybody has waited for it. */
  answer?: Answer;
}

async function* inThreads(
  place: WorkPlace,
  threads: readonly Thread[],
  orders: Iterable<Order>,
): AsyncGenerator<Answer> {
  const waiting: Coming[] = [];
  for (const order of orders) {
    const [idlest] = threads.toSorted((a, b) => a.load - b.load);
    if (idlest && idlest.load < ahead) waiting.push(idlest.ask(order));
    else {
      const answer = work(place, order);
      waiting.push({ whole: Promise.resolve(answer), answer });
      // Only now is heard what the others have answered.
      await otherEvents();
    }
    while (waiting[0]?.answer ?? waiting.length > threads.length * waitingAnswers) {
      const next = await waiting.shift()?.whole;
      if (next) yield next;
    }
  }
  for (const { whole } of waiting) yield await whole;
}

/** A thread that answers in the order in which it is asked. */
class Thread {
  readonly #worker: Worker;
  readonly #asked: { readonly resolve: (answer: Answer) => void; readonly reject: (error: Error) => void }[] = [];
  #isReady = false;

  constructor(place: WorkPlace) {
    this.#worker = new Worker(module, { workerData: place, resourceLimits });
    this.#worker.on('message', (answer: Answer | typeof ready) => {
      if (answer === ready) this.#isReady = true;
      else this.#asked.shift()?.resolve(answer);
    });
    this.#worker.on('error', (error) => {
      for (const { reject } of this.#asked.splice(0)) reject(error);
    });
  }

  /** Orders that it has not answered; no number is too high while it loads the rules. */
  get load(): number {
    return this.#isReady ? this.#asked.length : Infinity;
  }

  ask(order: Order): Coming {
    const { promise, resolve, reject } = Promise.withResolvers<Answer>();
    // Whoever waits for an earlier answer hears of what went wrong.
    promise.catch(() => undefined);
    const coming: Coming = { whole: promise };
    this.#asked.push({
      resolve: (answer) => {
        coming.answer = answer;
        resolve(answer);
      },
      reject,
    });
    this.#worker.postMessage(order);
    return coming;
  }

  async end(): Promise<void> {
    await this.#worker.terminate();
  }
}
