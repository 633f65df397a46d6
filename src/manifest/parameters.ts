import { escapeToken, valueAt } from './json-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { elementsOf, localTarget, openPlaces, sameValue, holdsSchemas } from './schema-places.ts';
import { type Option, type Parameter, type ToolDefinition } from './tool.ts';

/** Nesting that is read. Real schemas reach 28 levels; deeper ones add no argument a caller would notice. */
const maxDepth = 8;
/** Parameters that are read of one tool. The largest real tool has 162 at the top level. */
const maxParameters = 400;
/** Schemas that are visited in one definition, however its references multiply. */
const maxVisits = 20_000;
/** Values that are read of one parameter. */
const maxOptions = 300;

const root = '/inputSchema';

/** One walk over a definition. */
interface Walk {
  readonly definition: ToolDefinition;
  /** By dotted path, so that the branches of a union that name one argument make one parameter. */
  readonly found: Map<string, Parameter>;
  /** Schemas that were read for a path: another way to the same one adds nothing, and references multiply the ways. */
  readonly done: Set<string>;
  visits: number;
}

/**
 * All arguments of a tool, at any depth, in the schema's order. Branches of unions and conditions that describe one argument
 * are merged into one parameter. Local `$ref`s are followed once along a path (cycles end there), remote ones never. A
 * parameter's pointer is the place where its name first stands.
 */
export function parameters(definition: ToolDefinition): Parameter[] {
  const walk: Walk = { definition, found: new Map(), done: new Set(), visits: 0 };
  if (isJsonObject(definition['inputSchema'])) visit(walk, root, [], new Set());
  return [...walk.found.values()];
}

function visit(walk: Walk, pointer: string, path: readonly string[], seen: ReadonlySet<string>): void {
  const { definition, found, done } = walk;
  const visited = JSON.stringify([pointer, path]);
  walk.visits += 1;
  if (path.length >= maxDepth || seen.has(pointer) || done.has(visited) || walk.visits > maxVisits) return;
  done.add(visited);
  const schema = valueAt(definition, pointer);
  if (!isJsonObject(schema)) return;
  const inside = new Set(seen).add(pointer);
  const required = Array.isArray(schema['required']) ? schema['required'] : [];
  const properties = schema['properties'];
  if (isJsonObject(properties))
    for (const [name, property] of Object.entries(properties)) {
      const at = `${pointer}/properties/${escapeToken(name)}`;
      const own = [...path, name];
      const key = JSON.stringify(own);
      const known = found.get(key);
      if (known === undefined && found.size >= maxParameters) return;
      const read = parameter(walk, at, name, property, own, required.includes(name));
      found.set(key, known === undefined ? read : merged(known, read));
      if (holdsSchemas(property)) visit(walk, at, own, inside);
    }
  const further = [...sameValue(definition, pointer, schema), ...elementsOf(pointer, schema)];
  for (const next of further) visit(walk, next, path, inside);
  if (path.length > 0 || properties === undefined)
    for (const next of openPlaces(pointer, schema)) visit(walk, next, path, inside);
}

/** One argument that two branches describe. */
const merged = (first: Parameter, second: Parameter): Parameter => ({
  ...first,
  types: [...new Set([...first.types, ...second.types])],
  description: first.description === '' && first.pointer === second.pointer ? second.description : first.description,
  options: unique([...first.options, ...second.options]),
  required: first.required && second.required,
  format: first.format ?? second.format,
  pattern: first.pattern ?? second.pattern,
});

const unique = (options: readonly Option[]): Option[] =>
  [...new Map(options.toReversed().map((option) => [option.value, option])).values()].reverse().slice(0, maxOptions);

function parameter(
  walk: Walk,
  pointer: string,
  name: string,
  property: Json,
  path: readonly string[],
  required: boolean,
): Parameter {
  const { definition } = walk;
  const schema = isJsonObject(property) ? property : {};
  const target = localTarget(definition, schema);
  const resolved = target === undefined ? undefined : valueAt(definition, target);
  const whole = isJsonObject(resolved) ? { ...resolved, ...schema } : schema;
  const text = (key: string): string | undefined => (typeof whole[key] === 'string' ? whole[key] : undefined);
  return {
    pointer,
    name,
    path,
    types: types(walk, pointer),
    description: typeof schema['description'] === 'string' ? schema['description'] : '',
    options: unique(options(walk, pointer)),
    required,
    format: text('format'),
    pattern: text('pattern'),
  };
}

/** A schema and where it stands. */
interface PlacedSchema {
  readonly pointer: string;
  readonly schema: JsonObject;
}

/** The schema at `pointer` and all that `further` leads to from it, each once, in the order of reading. */
function reachable(walk: Walk, pointer: string, further: (placed: PlacedSchema) => readonly string[]): PlacedSchema[] {
  const reached = new Map<string, PlacedSchema>();
  const open = [pointer];
  for (let next = open.pop(); next !== undefined && walk.visits < maxVisits; next = open.pop()) {
    if (reached.has(next)) continue;
    walk.visits += 1;
    const schema = valueAt(walk.definition, next);
    if (!isJsonObject(schema)) continue;
    const placed = { pointer: next, schema };
    reached.set(next, placed);
    open.push(...further(placed).toReversed());
  }
  return [...reached.values()];
}

/** JSON Schema types that the value at `pointer` may take, through unions and references. */
function types(walk: Walk, pointer: string): string[] {
  const places = reachable(walk, pointer, (one) => sameValue(walk.definition, one.pointer, one.schema));
  return [
    ...new Set(places.flatMap(({ schema }) => [schema['type']].flat()).filter((type) => typeof type === 'string')),
  ];
}

/** Allowed strings from `enum` and `const`, through unions, references and arrays of them. */
function options(walk: Walk, pointer: string): Option[] {
  const places = reachable(walk, pointer, (one) => [
    ...sameValue(walk.definition, one.pointer, one.schema),
    ...elementsOf(one.pointer, one.schema),
  ]);
  return places.flatMap(({ pointer: at, schema }) => {
    const list = Array.isArray(schema['enum']) ? schema['enum'].slice(0, maxOptions) : [];
    const listed = list.map((value, index) => ({ value, pointer: `${at}/enum/${String(index)}` }));
    return [...listed, { value: schema['const'], pointer: `${at}/const` }].filter(isOption);
  });
}

const isOption = (one: { value: Json | undefined; pointer: string }): one is Option => typeof one.value === 'string';
