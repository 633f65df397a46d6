import { basename } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * Files that take longest. Vitest orders files by how long they took the last time, and by their size in a clean checkout, where one
 * long file begun at the end leaves the other cores idle. Those that build sites stand apart from each other: builds at the same
 * time wait for each other while Astro bundles.
 */
const longest = [
  'builds-cannot-lose.test.ts',
  'verify-policies.test.ts',
  'evaluate.test.ts',
  'build.test.ts',
  'generator.public.test.ts',
  'review.test.ts',
  'fuzz.test.ts',
  'verify.public.test.ts',
  'bad-options.test.ts',
  'classify.test.ts',
  'kept-pages.test.ts',
  'every-kind-of-page.test.ts',
  'another-catalogue.test.ts',
  'policy.public.test.ts',
  'comparing.public.test.ts',
  'reproducible.test.ts',
  'search.public.test.ts',
  'reading.public.test.ts',
  'hostile.test.ts',
  'contact.test.ts',
];

const place = ({ moduleId }: TestSpecification): number => {
  const found = longest.indexOf(basename(moduleId));
  return found === -1 ? longest.length : found;
};

/** Starts the longest files of a project first, all others as Vitest does. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    const inProjects = Map.groupBy(sorted, ({ project }) => project);
    return [...inProjects.values()].flatMap((own) => own.toSorted((a, b) => place(a) - place(b)));
  }
}
