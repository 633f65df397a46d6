/**
 * What `npm run mutate` changes, and by which tests it must be found out. Not part of `npm test`: two to five mutants a second
 * on a busy core of 2026, a folder in a quarter of an hour to an hour. One module takes a minute or two, most of it for the
 * first run of all tests: `npm run mutate -- src/catalogue/slug.ts`. Reports and scores are printed by `scripts/mutate.ts`.
 */
export default {
  testRunner: 'vitest',
  plugins: ['@stryker-mutator/vitest-runner'],
  // Which tests reach a mutant is known from the first run; asking for related files again takes longer than most tests.
  vitest: { configFile: 'tests/mutation/vitest.config.ts', related: false },
  coverageAnalysis: 'perTest',
  concurrency: 1,
  // One process runs the tests of all four folders, with what each of them reaches: more than Node allows itself, in megabytes.
  testRunnerNodeArgs: ['--max-old-space-size=8192'],
  dryRunTimeoutMinutes: 20,
  mutate: ['src/{manifest,policy,catalogue,explain}/**/*.ts', '!src/**/*.test.ts', '!src/policy/formats.ts'],
  // Words are data here: a sentence or the wording of an error is judged by reading it, and a word that code compares
  // (a decision, a category, a key of a type) is of a union that `tsc` knows: the empty string does not compile.
  mutator: { excludedMutations: ['StringLiteral'] },
  ignorePatterns: ['/.cache', '/dist'],
  tempDirName: '.cache/mutation',
  reporters: ['progress-append-only', 'json', 'html'],
  jsonReporter: { fileName: '.cache/mutation/report.json' },
  htmlReporter: { fileName: '.cache/mutation/report.html' },
  thresholds: { high: 90, low: 85, break: null },
};
