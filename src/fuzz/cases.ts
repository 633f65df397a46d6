import fc from 'fast-check';
import { type Json } from '../manifest/json.ts';
import { arbitraryManifest } from './arbitrary-manifest.ts';
import { mutated } from './mutate.ts';
import { randomFrom } from './random.ts';

/** Manifests are made up by the thousand. */
const batch = 1000;
/** Most tools that one mutated manifest has before faults multiply them. */
const most = 4;

/** Made-up manifests without end; the same seed gives the same ones. */
export function* inventions(seed: number): Generator<string> {
  for (let number = 0; ; number += 1) yield* fc.sample(arbitraryManifest, { seed: seed + number, numRuns: batch });
}

/** Neighbouring tools of real manifests with faults put in, without end; the same seed gives the same ones. */
export function* mutations(seed: number, manifests: readonly (readonly Json[])[]): Generator<string> {
  const random = randomFrom(seed);
  for (;;) {
    const tools = manifests[random.below(manifests.length)] ?? [];
    const from = random.below(Math.max(1, tools.length));
    yield mutated(random, tools.slice(from, from + 1 + random.below(most)));
  }
}
