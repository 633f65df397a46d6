import { type SimilarServer } from '../record.ts';

/** A server with the jobs of its tools, each once: `create issue`. */
export interface ServerJobs {
  readonly id: string;
  readonly title: string;
  readonly tools: number;
  readonly jobs: ReadonlySet<string>;
}

/** How many similar servers a page shows. */
const shown = 6;
/** Jobs named as examples. */
const named = 4;
/** A job that more servers do leads to none of them: it would join everything with everything. */
const commonJob = 60;
/** Fewer jobs in common are chance, unless they are half of what a small server does. */
const fewest = 3;
/** A smaller part of the jobs of the smaller one is chance as well. */
const leastShare = 0.15;

/**
 * Finds the servers whose tools do the same jobs; built once over all servers of a catalogue. Rare jobs count more than
 * common ones, and a server that does everything is less alike than one that does the same.
 */
export function similarServers(all: readonly ServerJobs[]): (one: ServerJobs) => SimilarServer[] {
  const doing = new Map<string, ServerJobs[]>();
  for (const server of all)
    for (const job of server.jobs) {
      const known = doing.get(job);
      if (known) known.push(server);
      else doing.set(job, [server]);
    }
  /** How much it says that a server does this job: nothing where all do it. */
  const worth = (job: string): number => Math.log((all.length + 1) / (doing.get(job)?.length ?? 1));
  const weigh = (jobs: Iterable<string>): number => [...jobs].reduce((sum, job) => sum + worth(job), 0);
  const weights = new Map(all.map((server) => [server.id, weigh(server.jobs)]));

  return (one) => {
    const candidates = new Set(
      [...one.jobs].map((job) => doing.get(job) ?? []).flatMap((others) => (others.length > commonJob ? [] : others)),
    );
    candidates.delete(one);
    const found = [...candidates].flatMap((other) => {
      const shared = [...one.jobs].filter((job) => other.jobs.has(job));
      const smaller = Math.min(one.jobs.size, other.jobs.size);
      const isChance = shared.length < Math.max(Math.min(fewest, smaller / 2), leastShare * smaller);
      const scale = Math.sqrt((weights.get(one.id) ?? 0) * (weights.get(other.id) ?? 0));
      return isChance || scale === 0 ? [] : [{ other, shared, score: weigh(shared) / scale }];
    });
    return found
      .sort((a, b) => b.score - a.score || (a.other.id < b.other.id ? -1 : 1))
      .slice(0, shown)
      .map(({ other, shared }) => ({
        id: other.id,
        title: other.title,
        tools: other.tools,
        shared: shared.length,
        jobs: one.jobs.size,
        examples: shared.toSorted((a, b) => worth(b) - worth(a) || (a < b ? -1 : 1)).slice(0, named),
      }));
  };
}
