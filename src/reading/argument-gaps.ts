import { hidesArguments } from '../manifest/input-schema.ts';
import { type Tool } from '../manifest/tool.ts';
import { documentedParameters } from './documented-parameters.ts';

/** Fewest tools of a listing for which it is no accident that none of them names an argument. */
const fewest = 3;

const isBare = ({ parameters }: Tool): boolean => parameters.length === 0;

/** True when the description documents arguments that the schema does not name. */
const documentsMore = (tool: Tool): boolean => isBare(tool) && documentedParameters(tool.description).length > 0;

/**
 * Names of the tools whose arguments a listing leaves out, as against tools that take none. A tool is one of them when
 * - its schema is absent or says nothing (`hasInputSchema`), or
 * - its description documents arguments and its schema names none, or
 * - no tool of the listing, at least three, names an argument, and another listing of the server names some of this one.
 *
 * One tool that names no argument among others that do is taken at its word: when it gains one, that is a change.
 * @param shownElsewhere names of tools of which another listing of the same server names arguments
 */
export function argumentGaps(
  tools: readonly Tool[],
  shownElsewhere: ReadonlySet<string> = new Set(),
): ReadonlySet<string> {
  const allBare = tools.length >= fewest && tools.every(isBare);
  const isGap = (tool: Tool): boolean =>
    hidesArguments(tool) || documentsMore(tool) || (allBare && shownElsewhere.has(tool.name));
  return new Set(tools.filter(isGap).map(({ name }) => name));
}

/** The tools, with `no-input-schema` on those whose arguments the listing leaves out. */
export const withGapsFlagged = (tools: readonly Tool[], gaps: ReadonlySet<string>): Tool[] =>
  tools.map((tool) =>
    gaps.has(tool.name) && !hidesArguments(tool) ? { ...tool, flags: [...tool.flags, 'no-input-schema'] } : tool,
  );
