import * as z from 'zod';
import { checked, parseJson } from '../manifest/parse-file.ts';
import { type Problem } from '../manifest/problem.ts';
import { reading } from '../manifest/reviews.ts';

/** One line of a file of labels: what somebody read in one tool's definition. `words` may be one text or several. */
const labelLine = reading.extend({
  server: z.string().regex(/^[^/]+\/[^/]+$/, 'a server as <owner>/<server>'),
  tool: z.string().min(1),
  /** The definition that was read; that of the newest capture where absent. */
  hash: z.string().nullish(),
  words: z
    .union([z.string(), z.array(z.string())])
    .nullish()
    .transform((words) => [words ?? []].flat().filter((one) => one.trim() !== '')),
});
export type Label = z.infer<typeof labelLine>;

/** A label and the line of its file that it stands on, from 1. */
export interface PlacedLabel extends Label {
  readonly line: number;
}

/** What is wrong with one line of a file of labels. */
export interface LineProblem extends Problem {
  readonly line: number;
}

/** Labels of a file with one JSON object a line, and what is wrong with the other lines. */
export function readLabels(file: string, text: string): { labels: PlacedLabel[]; problems: LineProblem[] } {
  const labels: PlacedLabel[] = [];
  const problems: LineProblem[] = [];
  for (const [index, content] of text.split('\n').entries()) {
    if (content.trim() === '') continue;
    const line = index + 1;
    const { value, problems: wrong } = checked(file, parseJson(file, content), labelLine);
    if (value) labels.push({ ...value, line });
    else problems.push(...wrong.map((one) => ({ ...one, line, at: placeIn(line, one.at) })));
  }
  return { labels, problems };
}

/** `line 12, category`. What stands on a line was parsed as a text of its own, which calls it line 1. */
export function placeIn(line: number, at: string): string {
  const inside = at.replace(/^line 1, /, '');
  return `line ${String(line)}${inside === '' ? '' : `, ${inside}`}`;
}
