import { longText, mostOfDefinition } from './definition-texts.ts';
import { maxParameters } from './parameters.ts';
import { type Problem } from './problem.ts';
import { type Tool } from './tool.ts';
import { unreadParts, unreadWords } from './unread-parts.ts';

/** `200000` → 200,000: by hand, since a program that has not yet asked for a language waits longer for it than for all else here. */
const grouped = (number: number): string => String(number).replace(/(?<=\d)(?=(?:\d{3})+$)/g, ',');

/** How much is read of one definition, in words. */
export const readBounds = {
  text: `${grouped(longText)} characters`,
  definition: `${grouped(mostOfDefinition)} characters and ${grouped(maxParameters)} arguments`,
};

/** Why a definition is not wholly read: what is wrong with it and what would be right, without a full stop. */
export interface UnreadReason {
  readonly flag: 'read-in-part' | 'unread-parts';
  readonly wrong: string;
  readonly right: string;
}

/** The reasons why a definition is not wholly read: none for nearly all. */
export function unreadReasons({ flags, definition }: Pick<Tool, 'flags' | 'definition'>): UnreadReason[] {
  const reasons: UnreadReason[] = [];
  if (flags.includes('read-in-part'))
    reasons.push({
      flag: 'read-in-part',
      wrong: 'this definition is longer than is read of one tool',
      right: `one of at most ${readBounds.definition}`,
    });
  if (flags.includes('unread-parts'))
    reasons.push({
      flag: 'unread-parts',
      wrong: `not all of this definition can be read: ${unreadWords(unreadParts(definition))}`,
      right: 'every part of the type that the protocol gives it',
    });
  return reasons;
}

/** A problem for each name and each reason why a definition of that name is not wholly read: what was not looked at may hold anything. */
export function partlyRead(file: string, tools: readonly Tool[]): Problem[] {
  const told = tools.flatMap((tool) =>
    unreadReasons(tool).map(
      ({ flag, wrong, right }) => [`${flag} ${tool.name}`, { file, at: tool.name, wrong, right }] as const,
    ),
  );
  return [...new Map(told).values()];
}
