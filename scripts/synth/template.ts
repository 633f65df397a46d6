import { type Random } from './random.ts';

/** What a slot of a template may be filled with. */
export type Fill = (slot: string) => string;

/** A sentence taken apart once: at odd places stand the names of its slots. */
export type Template = readonly string[];

/** Templates from a text with one a line; `$noun` is a slot, `¶` the end of a line. */
export const templates = (text: string): readonly Template[] =>
  text
    .trim()
    .split('\n')
    .map((line) =>
      line
        .trim()
        .replaceAll('¶', '\n')
        .split(/\$(\w+)/),
    );

/** One of the templates with its slots filled. */
export function say(random: Random, list: readonly Template[], fill: Fill): string {
  let text = '';
  for (const [at, part] of random.pick(list).entries()) text += at % 2 === 0 ? part : fill(part);
  return text;
}
