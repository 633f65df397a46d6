import { defineConfig } from 'vitest/config';
import { writeRegistries } from './scripts/registries.ts';
import { isPublicCatalogue } from './tests/public-catalogue.ts';

// Before any test is loaded, whoever started Vitest: an editor, a fork, npm.
writeRegistries();

const exclude = isPublicCatalogue ? [] : ['**/*.public.test.ts'];

export default defineConfig({
  test: {
    // The default leaves a core free, which on a machine of two means one worker.
    maxWorkers: '100%',
    projects: [
      {
        test: {
          name: 'unit',
          include: ['src/**/*.test.ts', 'scripts/**/*.test.ts', 'tests/commands/**/*.test.ts'],
          exclude,
          testTimeout: 60_000,
          globalSetup: ['tests/bundled-program.ts'],
          setupFiles: ['tests/property-seed.ts'],
        },
      },
      {
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts', 'tests/browser/**/*.test.ts'],
          exclude,
          testTimeout: 60_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
