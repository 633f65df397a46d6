import { longText, mostOfDefinition } from './definition-texts.ts';
import { maxParameters } from './parameters.ts';
import { type Problem } from './problem.ts';
import { type Tool, type ToolFlag } from './tool.ts';
import { unreadParts, unreadWords } from './unread-parts.ts';

/** `200000` → 200,000: by hand, since a program that has not yet asked for a language waits longer for it than for all else here. */
const grouped = (number: number): string => String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');

/** How much is read of one definition, in words. */
export const readBounds = {
  text: `${grouped(longText)} characters`,
  definition: `${grouped(mostOfDefinition)} characters and ${grouped(maxParameters)} arguments`,
};

/**
 * A problem for each name with a definition that is longer than is read, or with parts that cannot be read: what was not looked at
 * may hold anything.
 */
export function partlyRead(file: string, tools: readonly Tool[]): Problem[] {
  const namesWith = (flag: ToolFlag): Map<string, Tool> =>
    new Map(tools.filter(({ flags }) => flags.includes(flag)).map((tool) => [tool.name, tool]));
  const long = [...namesWith('read-in-part').keys()].map((at) => ({
    file,
    at,
    wrong: 'this definition is longer than is read of one tool',
    right: `one of at most ${readBounds.definition}`,
  }));
  const odd = [...namesWith('unread-parts')].map(([at, { definition }]) => ({
    file,
    at,
    wrong: `not all of this definition can be read: ${unreadWords(unreadParts(definition))}`,
    right: 'every part of the type that the protocol gives it',
  }));
  return [...long, ...odd];
}
