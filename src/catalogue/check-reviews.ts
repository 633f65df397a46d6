import { locateWords } from '../manifest/locate-words.ts';
import { type Problem } from '../manifest/problem.ts';
import { reviewsIn, type Review } from '../manifest/reviews.ts';
import { type Tool } from '../manifest/tool.ts';
import { type ServerSource } from './read-catalogue.ts';

/** A server's reviews held against its captures. */
export interface CheckedReviews {
  /** Reviews of the definitions that the newest capture holds, by tool name. */
  readonly current: ReadonlyMap<string, Review>;
  readonly problems: readonly Problem[];
  /** Reviews of definitions that have changed or gone since. */
  readonly notes: readonly string[];
}

/** Words of a reading that do not stand in a definition. */
export const wordsNotIn = (tool: Tool, words: readonly string[]): string[] =>
  words.filter((one) => locateWords(tool, one) === undefined);

/** What to say of such words. */
export const missingWords = (words: string): Pick<Problem, 'wrong' | 'right'> => ({
  wrong: `“${words}” does not stand in the definition`,
  right: 'words copied exactly from name, title, description or input schema',
});

/**
 * Which reviews count: those whose hash is that of the tool in the newest capture. The others are ignored with a note; a
 * tool that no capture holds, or words that do not stand in the definition, are mistakes.
 */
export function checkReviews({ reviews, captures }: ServerSource, newest: readonly Tool[]): CheckedReviews {
  const current = new Map<string, Review>();
  const problems: Problem[] = [];
  const notes: string[] = [];
  if (!reviews) return { current, problems, notes };
  const { file, content } = reviews;
  const version = captures.at(-1)?.version ?? '';
  const tools = new Map(newest.map((tool) => [tool.name, tool]));
  const isOfAnyVersion = (name: string): boolean =>
    captures.some(({ capture }) => capture.tools.some((tool) => tool.name === name));
  for (const [name, review] of reviewsIn(content)) {
    const tool = tools.get(name);
    const at = `tools.${name}`;
    if (!tool && !isOfAnyVersion(name))
      problems.push({
        file,
        at,
        wrong: `no tool “${name}” in any capture`,
        right: 'the exact name of a captured tool',
      });
    else if (!tool) notes.push(`${file} (${name}): version ${version} has no such tool; the review is ignored`);
    else if (tool.hash !== review.hash)
      notes.push(
        `${file} (${name}): version ${version} defines it otherwise than what was read; the review is ignored`,
      );
    else {
      for (const words of wordsNotIn(tool, review.words))
        problems.push({ file, at: `${at}.words`, ...missingWords(words) });
      current.set(name, review);
    }
  }
  return { current, problems, notes };
}
