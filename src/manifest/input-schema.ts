import { isJsonObject } from './json.ts';
import { type Tool, type ToolDefinition } from './tool.ts';

/** Keywords of JSON Schema that say nothing of what a value may be. */
const silent: ReadonlySet<string> = new Set(
  '$schema $id $comment $defs definitions title description default examples deprecated readOnly writeOnly'.split(' '),
);

/**
 * Whether a definition says anything of its arguments. `{ "type": "object" }` does: it names none. A schema that is absent,
 * empty or holds `$schema` alone does not; servers send it when their schema library and their SDK do not fit together.
 */
export const hasInputSchema = ({ inputSchema }: ToolDefinition): boolean =>
  isJsonObject(inputSchema) && Object.keys(inputSchema).some((key) => !silent.has(key));

/** True when nothing is known of a tool's arguments; a tool that takes none is not meant. */
export const hidesArguments = ({ flags }: Tool): boolean => flags.includes('no-input-schema');

/** True when a listing names no argument of any tool and leaves out the schema of some. */
export const holdsNoSchemas = (tools: readonly Tool[]): boolean =>
  tools.every(({ parameters }) => parameters.length === 0) && tools.some(hidesArguments);
