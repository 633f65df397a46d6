import { longText, mostOfDefinition } from './definition-texts.ts';
import { maxParameters } from './parameters.ts';
import { type Problem } from './problem.ts';
import { type Tool } from './tool.ts';

/** `200000` → 200,000: by hand, since a program that has not yet asked for a language waits longer for it than for all else here. */
const grouped = (number: number): string => String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');

/** How much is read of one definition, in words. */
export const readBounds = {
  text: `${grouped(longText)} characters`,
  definition: `${grouped(mostOfDefinition)} characters and ${grouped(maxParameters)} arguments`,
};

/** A problem for each name with a definition that is longer than is read: what was not looked at may hold anything. */
export function partlyRead(file: string, tools: readonly Tool[]): Problem[] {
  const names = tools.filter(({ flags }) => flags.includes('read-in-part')).map(({ name }) => name);
  return [...new Set(names)].map((at) => ({
    file,
    at,
    wrong: 'this definition is longer than is read of one tool',
    right: `one of at most ${readBounds.definition}`,
  }));
}
