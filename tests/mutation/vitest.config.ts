import { defineConfig } from 'vitest/config';

/** Whole-catalogue tests compile nine thousand tools before they ask anything: too slow to run for every mutant. */
const wholeCatalogue = ['committed-catalogue', 'secrets-are-never-low', 'captures-without-schemas'];

/** The unit tests of the folders that `npm run mutate` changes, in one process that keeps what it has loaded. */
export default defineConfig({
  test: {
    include: ['src/{manifest,policy,catalogue,explain}/**/*.test.ts'],
    exclude: wholeCatalogue.map((name) => `src/catalogue/${name}.test.ts`),
    testTimeout: 60_000,
    setupFiles: ['tests/property-seed.ts'],
    isolate: false,
  },
});
