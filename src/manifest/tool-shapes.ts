import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { type ToolDefinition } from './tool.ts';

/** How one kind of program writes a tool down; `adapt` gives the protocol's own form, or undefined when it is another. */
interface ToolShape {
  readonly title: string;
  readonly adapt: (raw: JsonObject) => JsonObject | undefined;
}

const without = (raw: JsonObject, ...keys: string[]): JsonObject =>
  Object.fromEntries(Object.entries(raw).filter(([key]) => !keys.includes(key)));

const mcp: ToolShape = {
  title: 'MCP tools/list',
  adapt: (raw) => (Object.hasOwn(raw, 'inputSchema') ? raw : undefined),
};

const openAiFunction: ToolShape = {
  title: 'OpenAI function',
  adapt: (raw) => {
    const inner = raw['function'];
    return isJsonObject(inner) ? adaptTool({ ...without(raw, 'function', 'type'), ...inner }) : undefined;
  },
};

const anthropic: ToolShape = {
  title: 'Anthropic tool',
  adapt: (raw) =>
    Object.hasOwn(raw, 'input_schema')
      ? { ...without(raw, 'input_schema'), inputSchema: raw['input_schema'] ?? null }
      : undefined,
};

const parametersSchema: ToolShape = {
  title: 'tool with parameters',
  adapt: (raw) =>
    isJsonObject(raw['parameters']) ? { ...without(raw, 'parameters'), inputSchema: raw['parameters'] } : undefined,
};

/** Docker's catalogue lists arguments as `{ name, type, desc, optional }`. */
const dockerArguments: ToolShape = {
  title: 'Docker catalogue tool',
  adapt: (raw) => {
    const list = raw['arguments'];
    if (!Array.isArray(list)) return undefined;
    const named = list.filter(isJsonObject).filter((argument) => typeof argument['name'] === 'string');
    const properties = Object.fromEntries(
      named.map((argument) => [
        String(argument['name']),
        {
          ...(typeof argument['type'] === 'string' && { type: argument['type'] }),
          ...(typeof argument['desc'] === 'string' && { description: argument['desc'] }),
        },
      ]),
    );
    const required = named.filter(({ optional }) => optional !== true).map(({ name }) => String(name));
    return { ...without(raw, 'arguments'), inputSchema: { type: 'object', properties, required } };
  },
};

const shapes: readonly ToolShape[] = [mcp, openAiFunction, anthropic, parametersSchema, dockerArguments];

/** The protocol's form of a tool in any accepted shape; a tool with a name alone (bundles, server cards) stays as it is. */
export function adaptTool(raw: JsonObject): JsonObject {
  for (const shape of shapes) {
    const adapted = shape.adapt(raw);
    if (adapted) return adapted;
  }
  return raw;
}

/** The definition in a raw entry of a tool list, or undefined when it has no usable name. */
export function toDefinition(raw: Json): ToolDefinition | undefined {
  if (!isJsonObject(raw)) return undefined;
  const adapted = adaptTool(raw);
  const name = adapted['name'];
  return typeof name === 'string' && name !== '' ? { ...adapted, name } : undefined;
}
