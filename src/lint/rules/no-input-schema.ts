import { eachTool, lintRule, nameSpan } from '../lint-rule.ts';

export default lintRule({
  id: 'no-input-schema',
  level: 'error',
  title: 'Says nothing of its arguments',
  why: 'The protocol demands an inputSchema; without one a model guesses arguments and nobody can tell what a call takes.',
  check: eachTool((tool) =>
    tool.tool.flags.includes('no-input-schema')
      ? {
          text: 'Has no inputSchema; expected one, which for a tool without arguments is { "type": "object", "properties": {} }.',
          at: nameSpan(tool),
        }
      : undefined,
  ),
  fires: [[{ name: 'sync', description: 'Copies rows.' }], [{ name: 'sync', inputSchema: {} }]],
  ignores: [
    [{ name: 'sync', inputSchema: { type: 'object', properties: {} } }],
    [{ name: 'sync', inputSchema: { type: 'object', properties: { id: { type: 'string' } } } }],
  ],
});
