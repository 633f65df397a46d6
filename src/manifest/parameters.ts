import { escapeToken, valueAt } from './json-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { type Option, type Parameter, type ToolDefinition } from './tool.ts';

/** Nesting that is read. Real schemas reach 28 levels; deeper ones add no argument a caller would notice. */
const maxDepth = 8;
/** Parameters that are read of one tool. The largest real tool has 162 at the top level. */
const maxParameters = 400;

const root = '/inputSchema';
const unions = ['anyOf', 'oneOf', 'allOf'] as const;

/**
 * All arguments of a tool, at any depth, in the schema's order. Local `$ref`s are followed once along a path (cycles
 * end there), remote ones never. A parameter's pointer is the place where its name stands; what a `$ref` resolves to
 * is merged into it.
 */
export function parameters(definition: ToolDefinition): Parameter[] {
  const found: Parameter[] = [];
  if (isJsonObject(definition['inputSchema'])) walk(definition, root, [], new Set(), found);
  return found;
}

function walk(
  definition: ToolDefinition,
  pointer: string,
  path: readonly string[],
  seen: ReadonlySet<string>,
  found: Parameter[],
): void {
  const schema = valueAt(definition, pointer);
  if (!isJsonObject(schema) || path.length >= maxDepth || seen.has(pointer)) return;
  const inside = new Set(seen).add(pointer);
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const properties = schema['properties'];
  if (isJsonObject(properties)) {
    for (const [name, property] of Object.entries(properties)) {
      if (found.length >= maxParameters) return;
      const at = `${pointer}/properties/${escapeToken(name)}`;
      if (found.some((known) => known.pointer === at)) continue;
      found.push(parameter(definition, at, name, property, [...path, name], required.includes(name)));
      walk(definition, at, [...path, name], inside, found);
    }
  }
  for (const next of branches(definition, pointer, schema)) walk(definition, next, path, inside, found);
}

/** Places below a schema that describe the same value or its elements. */
function branches(definition: ToolDefinition, pointer: string, schema: JsonObject): string[] {
  const next = unions.flatMap((key) => {
    const members = schema[key];
    return Array.isArray(members) ? members.map((_, index) => `${pointer}/${key}/${String(index)}`) : [];
  });
  if (isJsonObject(schema['items'])) next.push(`${pointer}/items`);
  const target = localTarget(definition, schema);
  if (target !== undefined) next.push(target);
  return next;
}

/** Pointer into the definition for a local `$ref` (`#/$defs/x`); undefined for remote or dangling ones. */
function localTarget(definition: ToolDefinition, schema: JsonObject): string | undefined {
  const ref = schema['$ref'];
  if (typeof ref !== 'string' || !(ref === '#' || ref.startsWith('#/'))) return undefined;
  const target = root + ref.slice(1);
  return valueAt(definition, target) === undefined ? undefined : target;
}

function parameter(
  definition: ToolDefinition,
  pointer: string,
  name: string,
  property: Json,
  path: readonly string[],
  required: boolean,
): Parameter {
  const schema = isJsonObject(property) ? property : {};
  const target = localTarget(definition, schema);
  const resolved = target === undefined ? undefined : valueAt(definition, target);
  const merged = isJsonObject(resolved) ? { ...resolved, ...schema } : schema;
  const text = (key: string): string | undefined => (typeof merged[key] === 'string' ? merged[key] : undefined);
  return {
    pointer,
    name,
    path,
    types: types(merged),
    description: typeof schema['description'] === 'string' ? schema['description'] : '',
    options: options(schema, pointer).concat(isJsonObject(resolved) && target ? options(resolved, target) : []),
    required,
    format: text('format'),
    pattern: text('pattern'),
  };
}

function types(schema: JsonObject): string[] {
  const own = [schema['type']].flat().filter((type) => typeof type === 'string');
  const members = [schema['anyOf'], schema['oneOf']].flatMap((list) => (Array.isArray(list) ? list : []));
  return [...new Set([...own, ...members.filter(isJsonObject).flatMap(types)])];
}

/** Allowed strings from `enum`, `const`, and unions or arrays of them. */
function options(schema: JsonObject, pointer: string): Option[] {
  const found: Option[] = [];
  const list = schema['enum'];
  if (Array.isArray(list))
    list.forEach((value, index) => {
      if (typeof value === 'string') found.push({ value, pointer: `${pointer}/enum/${String(index)}` });
    });
  if (typeof schema['const'] === 'string') found.push({ value: schema['const'], pointer: `${pointer}/const` });
  for (const key of unions) {
    const members = schema[key];
    if (Array.isArray(members))
      members.forEach((member, index) => {
        if (isJsonObject(member)) found.push(...options(member, `${pointer}/${key}/${String(index)}`));
      });
  }
  if (isJsonObject(schema['items'])) found.push(...options(schema['items'], `${pointer}/items`));
  return found;
}
