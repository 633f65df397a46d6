import { counted } from '../../explain/grammar.ts';
import { isJsonObject } from '../../manifest/json.ts';
import { valueAt } from '../../manifest/json-pointer.ts';
import { type Parameter, type ToolDefinition } from '../../manifest/tool.ts';
import { eachTool, lintRule } from '../lint-rule.ts';
import { namedArguments } from '../named-arguments.ts';

/** Keywords by which a schema says what a value may be without `type`. */
const alternatives = ['$ref', 'anyOf', 'oneOf', 'allOf', 'enum', 'const', 'properties', 'items', 'not', 'if'];

function isUntyped(definition: ToolDefinition, { types, pointer, path }: Parameter): boolean {
  const schema = valueAt(definition, pointer);
  if (types.length > 0 || path.length > 1 || schema === false) return false;
  return !isJsonObject(schema) || !alternatives.some((keyword) => Object.hasOwn(schema, keyword));
}

export default lintRule({
  id: 'untyped-arguments',
  level: 'warning',
  title: 'Has arguments without a type',
  why: 'Clients cannot check what a model sends, some model interfaces refuse such a schema, and no policy can limit the value.',
  check: eachTool(({ tool }) => {
    const bare = tool.parameters.filter((one) => isUntyped(tool.definition, one));
    const [first] = bare;
    if (!first) return undefined;
    return {
      text: `${counted(bare.length, 'argument')} without a type: ${namedArguments(bare)}; expected a type such as "string".`,
      at: { field: first.pointer, start: 0, end: first.name.length },
    };
  }),
  fires: [
    [{ name: 'a', inputSchema: { type: 'object', properties: { id: { description: 'The id.' } } } }],
    [{ name: 'a', inputSchema: { type: 'object', properties: { id: {}, b: { type: 'string' } } } }],
  ],
  ignores: [
    [{ name: 'a', inputSchema: { type: 'object', properties: { id: { type: 'string' } } } }],
    [
      {
        name: 'a',
        inputSchema: { type: 'object', properties: { id: { anyOf: [{ type: 'string' }, { type: 'null' }] } } },
      },
    ],
  ],
});
