import { resolve } from 'node:path';
import { defineConfig } from 'vitest/config';
import { writeRegistries } from './scripts/registries.ts';
import { LongestFirst } from './tests/longest-first.ts';
import { isPublicCatalogue } from './tests/public-catalogue.ts';

// Before any test is loaded, whoever started Vitest: an editor, a fork, npm.
writeRegistries();

const exclude = isPublicCatalogue ? [] : ['**/*.public.test.ts'];

/** Programs that tests start keep what it takes to compile their modules, for the next test that starts them. */
const env = { NODE_COMPILE_CACHE: resolve('.cache/node') };

/** After so many milliseconds a test or hook hangs. No budget: on a machine that does ten other things, seconds become minutes. */
const hung = 180_000;

export default defineConfig({
  test: {
    // The default leaves a core free, which on a machine of two means one worker.
    maxWorkers: '100%',
    sequence: { sequencer: LongestFirst },
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts'],
          exclude,
          testTimeout: hung,
          setupFiles: ['tests/property-seed.ts'],
          // Loading modules anew for every file took half of the time: no test of `src` may leave anything behind in them.
          isolate: false,
        },
      },
      {
        test: {
          name: 'commands',
          include: ['scripts/**/*.test.ts', 'tests/commands/**/*.test.ts'],
          exclude,
          testTimeout: hung,
          hookTimeout: hung,
          globalSetup: ['tests/bundle-programs.ts'],
          setupFiles: ['tests/property-seed.ts'],
          env,
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          exclude,
          testTimeout: hung,
          hookTimeout: hung,
          env,
        },
      },
    ],
  },
});
