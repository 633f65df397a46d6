import { definer } from './definitions.ts';
import { type SynthServer } from './files.ts';
import { planner } from './server-plan.ts';
import { type Statistics } from './statistics.ts';

/**
 * Servers that have so many tools together in their newest versions: one after another, none kept. The same seed gives the
 * same servers, and of two numbers of tools the smaller one gives the first of the larger, the last perhaps with fewer tools.
 */
export function* synthServers(statistics: Statistics, seed: number, tools: number): Generator<SynthServer> {
  const [plan, define] = [planner(statistics), definer(statistics)];
  for (let [index, left] = [0, tools]; left > 0; index += 1) {
    const one = plan(seed, index);
    const versions = Array.from({ length: one.versions }, (_, version) => define(seed, one, version).slice(0, left));
    yield { plan: one, versions };
    left -= versions.at(-1)?.length ?? left;
  }
}
