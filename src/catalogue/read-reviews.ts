import { existsSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { type Parsed } from '../manifest/parse-file.ts';
import { parseReviews } from '../manifest/parse-reviews.ts';
import { type Reviews } from '../manifest/reviews.ts';
import { readText } from './read-text.ts';

/** A server's file of reviews, with its path for messages. */
export interface ReviewFile {
  readonly file: string;
  readonly content: Reviews;
}

/** Where the reviews of a server stand. */
export const reviewsPath = (catalogue: string, id: string): string => join(catalogue, 'reviews', `${id}.yaml`);

/** Servers, as `<owner>/<server>`, that have a file of reviews. */
export function reviewedServers(catalogue: string): string[] {
  const folder = join(catalogue, 'reviews');
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .flatMap(({ name: owner }) =>
      readdirSync(join(folder, owner))
        .filter((file) => file.endsWith('.yaml'))
        .map((file) => `${owner}/${basename(file, '.yaml')}`),
    )
    .sort();
}

/** The reviews of one server; undefined when there are none or something is wrong with the file. */
export function readReviews(
  catalogue: string,
  id: string,
  name: (path: string) => string,
  take: <T>(parsed: Parsed<T>) => T | undefined,
): ReviewFile | undefined {
  const path = reviewsPath(catalogue, id);
  if (!existsSync(path)) return undefined;
  const file = name(path);
  const text = take(readText(path, file));
  const content = text === undefined ? undefined : take(parseReviews(file, text));
  return content && { file, content };
}
