import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import { parseReviews } from '../manifest/parse-reviews.ts';
import { type Problem } from '../manifest/problem.ts';
import { reviewsIn, type Review } from '../manifest/reviews.ts';
import { categories, compareRisk } from '../vocabulary.ts';
import { reviewedServers, reviewsPath } from './read-reviews.ts';

/** Reviews by definition hash, and what is wrong with the files that hold them. */
export interface ReviewLookup {
  readonly reviews: ReadonlyMap<string, Review>;
  readonly problems: readonly Problem[];
}

const isGraver = (a: Review, b: Review): boolean =>
  (categories.indexOf(a.category) - categories.indexOf(b.category) || compareRisk(a.risk, b.risk)) > 0;

/**
 * The catalogue's reviews of the given definitions, whichever server and version they were read in. Only files that name
 * a hash are parsed. Where two servers offer the same definition and their reviews differ, the graver one counts.
 */
export function lookUpReviews(catalogue: string, hashes: ReadonlySet<string>): ReviewLookup {
  const reviews = new Map<string, Review>();
  const problems: Problem[] = [];
  for (const id of reviewedServers(catalogue)) {
    const path = reviewsPath(catalogue, id);
    const text = readFileSync(path, 'utf8');
    if (![...hashes].some((hash) => text.includes(hash))) continue;
    const file = parseReviews(relative(process.cwd(), path), text);
    if (file.problems) problems.push(...file.problems);
    else
      for (const review of reviewsIn(file.value).values()) {
        const known = reviews.get(review.hash);
        if (hashes.has(review.hash) && (!known || isGraver(review, known))) reviews.set(review.hash, review);
      }
  }
  return { reviews, problems };
}
