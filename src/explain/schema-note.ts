import { hidesArguments, holdsNoSchemas } from '../manifest/input-schema.ts';
import { type Tool } from '../manifest/tool.ts';
import { counted } from './grammar.ts';

/** Said of a server whose capture leaves out the arguments of at least half of its tools; of fewer, their own pages say it. */
export function schemaNote(tools: readonly Tool[]): string | undefined {
  if (holdsNoSchemas(tools)) return 'This capture holds no input schemas; the verdicts rest on names and descriptions.';
  const hidden = tools.filter(hidesArguments).length;
  return hidden > 0 && 2 * hidden >= tools.length
    ? `This capture holds no input schema for ${String(hidden)} of ${counted(tools.length, 'tool')}; their verdicts rest on names and descriptions.`
    : undefined;
}
