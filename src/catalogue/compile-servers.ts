import { createHash } from 'node:crypto';
import { availableParallelism } from 'node:os';
import { codeDigest } from './code-digest.ts';
import { type CompileCache, type KnownServer } from './compile-cache.ts';
import { lookAtServer } from './look-at-server.ts';
import { repeatedNames } from './repeated-names.ts';
import { type CompileAnswer, type WorkPlace } from './work.ts';
import { startWorkers, type Workers } from './work-threads.ts';

/** Hears how far the work has come: `done` of `total` servers in this phase. */
export type Progress = (phase: 'look' | 'compile' | 'relate', done: number, total: number) => void;

/** Fewer servers are compiled before another thread has loaded the rules. */
const fewest = 48;
/** Threads that pay for so many servers. */
export const threadsFor = (servers: number): number => (servers < fewest ? 1 : availableParallelism());

/** What is compiled, and how. */
export interface Compiling {
  readonly place: WorkPlace;
  readonly ids: readonly string[];
  /** How many threads pay for so many servers. */
  readonly threads: (servers: number) => number;
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

/** What is known needs no thread: whether its files are the same is soon seen. */
async function lookAtAll({ place, ids, cache, progress }: Compiling, workers: Workers): Promise<Looked[]> {
  const known = new Map<string, KnownServer>();
  for (const id of ids) {
    const server = cache?.server(id);
    if (server) known.set(id, server);
  }
  const others = workers.look(ids.filter((id) => !known.has(id)));
  const looked: Looked[] = [];
  for (const id of ids) {
    const before = known.get(id);
    const { files, names } = before ? lookAtServer(place.catalog, id, before.files) : await following(others);
    looked.push({ id, files, names: names ?? before?.names ?? { newest: [], earlier: [] } });
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
  const fresh = new Set(asked.filter(({ id, known }) => cache?.server(id)?.key !== known.key));
  const answers = workers.compile([...fresh]);
  for (const one of asked) {
    const row = fresh.has(one) ? undefined : cache?.row(one.id);
    if (row) {
      yield { problems: [], contradictions: [], row };
      continue;
    }
    // What is not fresh and has no row was damaged.
    const answer = await following(fresh.has(one) ? answers : workers.compile([one]));
    if (answer.row) cache?.keep(one.known, answer.row);
    yield answer;
  }
}

async function following<T>(answers: AsyncGenerator<T, undefined>): Promise<T> {
  const { value } = await answers.next();
  if (value === undefined) throw new Error('a thread has answered less than it was asked');
  return value;
}
