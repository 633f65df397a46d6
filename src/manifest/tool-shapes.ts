import { canonicalJson } from './canonical-json.ts';
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

/** LangChain writes a schema under `args_schema`, or the properties alone under `args`. */
const langChain: ToolShape = {
  title: 'LangChain tool',
  adapt: (raw) => {
    const { args_schema: schema, args } = raw;
    if (isJsonObject(schema)) return { ...without(raw, 'args_schema', 'args'), inputSchema: schema };
    return isJsonObject(args)
      ? { ...without(raw, 'args'), inputSchema: { type: 'object', properties: args } }
      : undefined;
  },
};

/** Amazon Bedrock's Converse API wraps the tool and, once more, its schema. */
const bedrock: ToolShape = {
  title: 'Bedrock tool specification',
  adapt: ({ toolSpec }) => {
    if (!isJsonObject(toolSpec)) return undefined;
    const { inputSchema } = toolSpec;
    return isJsonObject(inputSchema) && isJsonObject(inputSchema['json'])
      ? { ...toolSpec, inputSchema: inputSchema['json'] }
      : toolSpec;
  },
};

const isRequired = (argument: JsonObject): boolean =>
  argument['optional'] !== true && argument['is_required'] !== false && argument['required'] !== false;

/** Docker's catalogue and Semantic Kernel list arguments as `{ name, type, desc, optional }` or words of that kind. */
const argumentList: ToolShape = {
  title: 'tool with a list of arguments',
  adapt: (raw) => {
    const key = ['arguments', 'parameters'].find((one) => Array.isArray(raw[one]));
    if (key === undefined) return undefined;
    const list = raw[key] as Json[];
    const named = list.filter(isJsonObject).filter((argument) => typeof argument['name'] === 'string');
    const properties = Object.fromEntries(
      named.map((argument) => {
        const description = argument['desc'] ?? argument['description'];
        return [
          String(argument['name']),
          {
            ...(typeof argument['type'] === 'string' && { type: argument['type'] }),
            ...(typeof description === 'string' && { description }),
          },
        ];
      }),
    );
    const required = named.filter(isRequired).map(({ name }) => String(name));
    return { ...without(raw, key), inputSchema: { type: 'object', properties, required } };
  },
};

const shapes: readonly ToolShape[] = [
  bedrock,
  mcp,
  openAiFunction,
  anthropic,
  parametersSchema,
  langChain,
  argumentList,
];

/** Whether a raw entry says in any accepted shape which arguments it takes. */
export const hasOwnSchema = (raw: JsonObject): boolean => shapes.some(({ adapt }) => adapt(raw) !== undefined);

/** The protocol's form of a tool in any accepted shape; a tool with a name alone (bundles, server cards) stays as it is. */
export function adaptTool(raw: JsonObject): JsonObject {
  for (const shape of shapes) {
    const adapted = shape.adapt(raw);
    if (adapted) return adapted;
  }
  return raw;
}

/** Keys under which other programs wrap a whole tool, or several. */
const wrappings = ['function', 'toolSpec', 'functionDeclarations'];

/** Keys that make an entry a tool of its own. */
const ownKeys = ['name', 'description', 'inputSchema', 'input_schema', 'parameters', 'args_schema', 'args'];

/**
 * Whether an entry says in two forms which tool it is, so that programs disagree on it: a tool of its own around another one,
 * or two others. What stands around an OpenAI function and says the same, or what the function leaves out, is no second tool.
 */
export function isAmbiguous(raw: JsonObject): boolean {
  const wrapped = wrappings.filter((key) => isJsonObject(raw[key]) || Array.isArray(raw[key]));
  const [key] = wrapped;
  if (key === undefined) return false;
  const own = ownKeys.filter((one) => Object.hasOwn(raw, one));
  if (wrapped.length > 1) return true;
  const inner = raw[key];
  if (key !== 'function' || !isJsonObject(inner)) return own.length > 0 || (isJsonObject(inner) && isAmbiguous(inner));
  if (Object.hasOwn(raw, 'inputSchema') && Object.hasOwn(raw, 'name')) return true;
  const differs = (one: string): boolean =>
    Object.hasOwn(inner, one) && canonicalJson(raw[one] ?? null) !== canonicalJson(inner[one] ?? null);
  return own.some(differs) || isAmbiguous({ ...without(raw, 'function', 'type'), ...inner });
}

const isNamed = (tool: JsonObject): tool is ToolDefinition => typeof tool['name'] === 'string' && tool['name'] !== '';

/** The definition in a raw entry of a tool list, or undefined when it has no usable name. */
export function toDefinition(raw: Json): ToolDefinition | undefined {
  if (!isJsonObject(raw)) return undefined;
  const adapted = adaptTool(raw);
  return isNamed(adapted) ? adapted : undefined;
}
