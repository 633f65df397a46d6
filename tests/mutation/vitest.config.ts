import { type Plugin } from 'vite';
import { defineConfig } from 'vitest/config';
import { writeRegistries } from '../../scripts/registries.ts';
import { warmWorker } from './warm-worker.ts';

writeRegistries();

/** Whole-catalogue tests compile nine thousand tools before they ask anything: too slow to run for every mutant. */
const wholeCatalogue = [
  'committed-catalogue',
  'committed-captures',
  'secrets-are-never-low.public',
  'captures-without-schemas.public',
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
    exclude: wholeCatalogue.map((name) => `src/catalogue/${name}.test.ts`),
    testTimeout: 600_000,
    setupFiles: ['tests/property-seed.ts', 'tests/mutation/quick-cases.ts'],
    isolate: false,
  },
});
