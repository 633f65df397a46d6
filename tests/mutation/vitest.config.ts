import { type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { writeRegistries } from '../../scripts/registries.ts';
import { warmWorker } from './warm-worker.ts';

writeRegistries();

/**
 * Too slow to run for every mutant: what compiles thousands of tools of the whole catalogue before it asks anything, and what
 * asks how long megabytes take, which modules that count their parts answer with minutes.
 */
const tooSlow = [
  'catalogue/committed-catalogue',
  'catalogue/committed-captures',
  'catalogue/secrets-are-never-low.public',
  'catalogue/captures-without-schemas.public',
  'manifest/hostile-sizes',
];

/** Stryker sets one of Vitest's own pools on its command line, so this one is set after that. */
const keepsWorker: Plugin = {
  name: 'keeps-worker',
  configureVitest({ project }) {
    project.config.pool = 'warm';
    project.config.poolRunner = { name: 'warm', createPoolWorker: warmWorker };
  },
};

/** The unit tests of the folders that `npm run mutate` changes, in one process that keeps what it has loaded. */
export default defineConfig({
  plugins: [keepsWorker],
  test: {
    include: ['src/{manifest,policy,catalogue,explain}/**/*.test.ts'],
    exclude: tooSlow.map((name) => `src/${name}.test.ts`),
    testTimeout: 600_000,
    setupFiles: ['tests/property-seed.ts', 'tests/mutation/quick-cases.ts'],
    isolate: false,
  },
});
