import { eachTool, lintRule, nameSpan } from '../lint-rule.ts';

export default lintRule({
  id: 'invalid-name',
  level: 'error',
  title: 'Has a name that the protocol does not allow',
  why: 'Names are 1 to 128 of the letters A to Z, digits, _, - and . (MCP 2025-11-25, tools); clients drop others or rename them, so that policies miss them.',
  check: eachTool((tool) =>
    tool.tool.flags.includes('unusual-name')
      ? {
          text: 'Its name has other characters than A–Z, a–z, 0–9, _, - and ., or more than 128; expected a name of these.',
          at: nameSpan(tool),
        }
      : undefined,
  ),
  fires: [[{ name: 'list notes' }], [{ name: 'a'.repeat(129) }], [{ name: 'w\u0456pe' }]],
  ignores: [[{ name: 'list_notes' }], [{ name: 'notes.list' }], [{ name: 'a'.repeat(128) }]],
});
