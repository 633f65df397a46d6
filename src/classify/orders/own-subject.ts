import { type ToolDefinition } from '../../manifest/tool.ts';
import { markedWords } from './marked-words.ts';
import { setOf } from './word-tree.ts';

/** What a tool may be about by its own name; to speak of that is its business. */
const subjects = setOf(['talkative', 'guarding', 'helper', 'remembering', 'keepsake', 'hoard', 'secret', 'secretFile']);

/** The subjects that a tool names in its name, as a set of classes. */
export function subjectsOf({ name }: ToolDefinition): Int32Array {
  const { together } = markedWords(name.slice(0, 200));
  return together.map((bits, part) => bits & (subjects[part] ?? 0));
}
