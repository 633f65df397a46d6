import { eachTool, lintRule, nameSpan, type LintHit, type LintTool } from '../lint-rule.ts';

/** Characters that interfaces of models take in the name of a function. */
const most = 64;

/** What clients write before it, with a key of twelve characters: `mcp__twelveletter__`. */
const prefix = 'mcp__'.length + 12 + '__'.length;

const room = most - prefix;

/** One hit for the graver of the two: characters that interfaces refuse, or too many of them. */
function look(tool: LintTool): Omit<LintHit, 'tool'> | undefined {
  const { name, flags } = tool.tool;
  if (flags.includes('unusual-name')) return undefined;
  const at = nameSpan(tool);
  if (name.includes('.'))
    return {
      text: 'Its name has a dot, which interfaces of models refuse, so that clients rename the tool; expected _ or -.',
      at,
    };
  if (name.length <= room) return undefined;
  return {
    text: `Its name has ${String(name.length)} characters; with mcp__<server>__ before it, which clients write, it can exceed the ${String(most)} that interfaces of models take; expected ${String(room)} at most.`,
    at,
  };
}

export default lintRule({
  id: 'unportable-name',
  level: 'warning',
  title: 'Has a name that some clients cannot use',
  why: 'Interfaces of models take names of letters, digits, _ and -, 64 with the client’s own prefix; longer names are cut or dropped, and policies written for the full name miss the tool.',
  check: eachTool(look),
  fires: [[{ name: 'notes.list' }], [{ name: 'a'.repeat(46) }]],
  ignores: [[{ name: 'list_notes' }], [{ name: 'a'.repeat(45) }], [{ name: 'list notes' }]],
});
