import { normalise } from './normalise.ts';
import { type Problem } from './problem.ts';
import { type ToolDefinition } from './tool.ts';

/** Definitions shorter than this are always read whole; references multiply what the others hold. */
const surelyRead = 700;

/** A problem for each name with a definition that is longer than is read: what was not looked at may hold anything. */
export function partlyRead(file: string, definitions: readonly ToolDefinition[]): Problem[] {
  const long = definitions.filter((definition) => JSON.stringify(definition).length >= surelyRead);
  const names = long.flatMap((definition) =>
    normalise(definition).flags.includes('read-in-part') ? [definition.name] : [],
  );
  return [...new Set(names)].map((at) => ({
    file,
    at,
    wrong: 'this definition is longer than is read of one tool',
    right: 'one of at most 200,000 characters and 10,000 arguments',
  }));
}
