import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { codeDigest } from './code-digest.ts';
import { type CompileCache, type KnownServer } from './compile-cache.ts';
import { repeatedNames } from './repeated-names.ts';
import { type Answer, type CompileAnswer, type Order, type WorkPlace } from './work.ts';
import { startWorkers, type Workers } from './work-threads.ts';

/** Hears how far the work has come: `done` of `total` servers in this phase. */
export type Progress = (phase: 'look' | 'compile' | 'relate', done: number, total: number) => void;

/** Fewer servers are compiled before a thread has loaded the rules. */
const fewest = 48;
/** Servers in one order: enough to make the way between threads short, few enough to leave none idle at the end. */
const together = 8;

/** Threads that pay for so many servers. */
export const threadsFor = (servers: number): number => (servers < fewest ? 0 : availableParallelism());

/** What is compiled, and how. */
export interface Compiling {
  readonly place: WorkPlace;
  readonly ids: readonly string[];
  readonly threads: number;
  readonly cache: CompileCache | undefined;
  readonly progress: Progress;
}

/**
 * Compiles each server of a catalogue by itself and yields what came of it, in the order of `ids`. First all are looked at, since
 * names that several servers list are told on their pages.
 */
export async function* compileServers(compiling: Compiling): AsyncGenerator<CompileAnswer> {
  const { place, ids, threads, progress } = compiling;
  const workers = startWorkers(place, threads);
  try {
    const looked = await lookAtAll(compiling, workers);
    const repeated = repeatedNames(looked.map(({ names }) => names.newest));
    const base = createHash('sha256').update(codeDigest()).update(JSON.stringify(place)).digest();
    const asked = looked.map(({ id, files, names }): Asked => {
      const namesElsewhere = [...names.newest, ...names.earlier].filter((name) => repeated.has(name)).sort();
      const own = JSON.stringify([id, files, namesElsewhere]);
      const key = createHash('sha256').update(base).update(own).digest('hex');
      return { id, namesElsewhere, known: { files, names, key } };
    });
    let done = 0;
    for await (const answer of compileAll(asked, compiling, workers)) {
      done += 1;
      progress('compile', done, ids.length);
      yield answer;
    }
  } finally {
    await workers.end();
  }
}

type Looked = Pick<KnownServer, 'files' | 'names'> & { readonly id: string };

async function lookAtAll({ ids, cache, progress }: Compiling, workers: Workers): Promise<Looked[]> {
  const looked: Looked[] = [];
  const known = new Map<string, KnownServer>();
  const orders = function* (): Generator<Order> {
    for (const part of parts(ids)) {
      for (const id of part) {
        const server = cache?.server(id);
        if (server) known.set(id, server);
      }
      yield { kind: 'look', servers: part.map((id) => ({ id, files: known.get(id)?.files })) };
    }
  };
  for await (const answer of workers.answers(orders())) {
    for (const { files, names } of answer.kind === 'look' ? answer.servers : []) {
      const id = ids[looked.length] ?? '';
      looked.push({ id, files, names: names ?? known.get(id)?.names ?? { newest: [], earlier: [] } });
      known.delete(id);
    }
    progress('look', looked.length, ids.length);
  }
  return looked;
}

/** A server that is to be compiled, and how it will be known again. */
interface Asked {
  readonly id: string;
  readonly namesElsewhere: readonly string[];
  readonly known: KnownServer;
}

/** Answers from the cache where it has them, from the workers for all others. */
async function* compileAll(
  asked: readonly Asked[],
  { cache }: Compiling,
  workers: Workers,
): AsyncGenerator<CompileAnswer> {
  const isKnown = ({ id, known }: Asked): boolean => cache?.server(id)?.key === known.key;
  const fresh = asked.filter((one) => !isKnown(one));
  const orders = parts(fresh).map((part): Order => ({ kind: 'compile', servers: part.map(orderOf) }));
  const isFresh = new Set(fresh);
  const answers = each(workers.answers(orders));
  for (const one of asked) {
    const row = isFresh.has(one) ? undefined : cache?.row(one.id);
    if (row) {
      yield { problems: [], contradictions: [], row };
      continue;
    }
    const answer = isFresh.has(one) ? (await answers.next()).value : await again(one, workers);
    if (!answer) throw new Error(`${one.id}: no thread has compiled it`);
    if (answer.row) cache?.keep(one.known, answer.row);
    yield answer;
  }
}

const orderOf = ({ id, namesElsewhere }: Asked) => ({ id, namesElsewhere });

/** A server whose row in the cache turned out to be damaged. */
async function again(one: Asked, workers: Workers): Promise<CompileAnswer | undefined> {
  return (await each(workers.answers([{ kind: 'compile', servers: [orderOf(one)] }])).next()).value;
}

async function* each(answers: AsyncIterable<Answer>): AsyncGenerator<CompileAnswer, undefined> {
  for await (const answer of answers) if (answer.kind === 'compile') yield* answer.servers;
  return undefined;
}

const parts = <T>(all: readonly T[]): T[][] =>
  Array.from({ length: Math.ceil(all.length / together) }, (_, part) =>
    all.slice(part * together, (part + 1) * together),
  );
