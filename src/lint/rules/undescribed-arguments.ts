import { counted } from '../../explain/grammar.ts';
import { namedArguments } from '../named-arguments.ts';
import { eachTool, lintRule } from '../lint-rule.ts';

export default lintRule({
  id: 'undescribed-arguments',
  level: 'warning',
  title: 'Has arguments without a description',
  why: 'A model fills in what it guesses an argument means, and a person who is asked cannot judge the value.',
  check: eachTool(({ tool }) => {
    const top = tool.parameters.filter(({ path }) => path.length === 1);
    const bare = top.filter(({ description, options }) => description.trim() === '' && options.length === 0);
    const [first] = bare;
    if (!first) return undefined;
    return {
      text: `${counted(bare.length, 'argument')} of ${String(top.length)} without a description: ${namedArguments(bare)}; expected what the value means, its form and an example.`,
      at: { field: first.pointer, start: 0, end: first.name.length },
    };
  }),
  fires: [
    [{ name: 'a', inputSchema: { type: 'object', properties: { id: { type: 'string' } } } }],
    [
      {
        name: 'a',
        inputSchema: { properties: { id: { type: 'string', description: ' ' }, b: { description: 'B.' } } },
      },
    ],
  ],
  ignores: [
    [
      {
        name: 'a',
        inputSchema: { type: 'object', properties: { id: { type: 'string', description: 'The id of a note.' } } },
      },
    ],
    [{ name: 'a', inputSchema: { type: 'object', properties: { order: { enum: ['up', 'down'] } } } }],
    [{ name: 'a', inputSchema: { type: 'object' } }],
  ],
});
