import { escapeToken } from './json-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import {
  elementsOf,
  holdsSchemas,
  localTarget,
  maxPointer,
  maxVisits,
  openPlaces,
  sameValue,
  type PlacedSchema,
} from './schema-places.ts';
import { type Option, type Parameter, type ToolDefinition } from './tool.ts';

/** Nesting that is read. Real schemas reach 28 levels; deeper ones add no argument a caller would notice. */
const maxDepth = 8;
/** Parameters that are read of one tool. The largest real tool has 162 at the top level, few have more than this in all. */
const maxParameters = 400;
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
  /** False once something was left out for its number or length. */
  isWhole: boolean;
}

/** What was read of a schema. */
export interface FoundParameters {
  readonly parameters: readonly Parameter[];
  /** False where the schema has more of them than are read. */
  readonly isWhole: boolean;
}

/**
 * All arguments of a tool, at any depth, in the schema's order. Branches of unions and conditions that describe one argument
 * are merged into one parameter. Local `$ref`s are followed once along a path (cycles end there), remote ones never. A
 * parameter's pointer is the place where its name first stands.
 */
export function findParameters(definition: ToolDefinition): FoundParameters {
  const walk: Walk = { definition, found: new Map(), done: new Set(), visits: 0, isWhole: true };
  const schema = definition['inputSchema'];
  if (isJsonObject(schema)) visit(walk, { pointer: root, schema }, [], new Set());
  return { parameters: [...walk.found.values()], isWhole: walk.isWhole && walk.visits < maxVisits };
}

function visit(walk: Walk, placed: PlacedSchema, path: readonly string[], seen: ReadonlySet<string>): void {
  const { definition, found, done } = walk;
  const { pointer, schema } = placed;
  const visited = JSON.stringify([pointer, path]);
  walk.visits += 1;
  if (path.length >= maxDepth || seen.has(pointer) || done.has(visited) || walk.visits > maxVisits) return;
  done.add(visited);
  const inside = new Set(seen).add(pointer);
  const required = new Set(Array.isArray(schema['required']) ? schema['required'] : []);
  const properties = schema['properties'];
  if (isJsonObject(properties))
    for (const [name, property] of Object.entries(properties)) {
      const at = `${pointer}/properties/${escapeToken(name)}`;
      if (at.length > maxPointer) {
        walk.isWhole = false;
        continue;
      }
      const own = [...path, name];
      // Most arguments stand at the top; no text in brackets begins with a stroke.
      const key = path.length === 0 ? `/${name}` : JSON.stringify(own);
      const known = found.get(key);
      if (known === undefined && found.size >= maxParameters) {
        walk.isWhole = false;
        return;
      }
      const place = { pointer: at, schema: isJsonObject(property) ? property : {} };
      const isLeaf = !holdsSchemas(place.schema);
      const read = parameter(walk, place, isLeaf, own, required.has(name));
      found.set(key, known === undefined ? read : merged(known, read));
      if (!isLeaf) visit(walk, place, own, inside);
    }
  for (const next of [...sameValue(definition, placed), ...elementsOf(placed)]) visit(walk, next, path, inside);
  if (path.length > 0 || properties === undefined)
    for (const next of openPlaces(placed)) visit(walk, next, path, inside);
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
  options.length < 2
    ? [...options]
    : [...new Map(options.toReversed().map((option) => [option.value, option])).values()]
        .reverse()
        .slice(0, maxOptions);

function parameter(
  walk: Walk,
  placed: PlacedSchema,
  isLeaf: boolean,
  path: readonly string[],
  required: boolean,
): Parameter {
  const { pointer, schema } = placed;
  const target = isLeaf ? undefined : localTarget(walk.definition, schema);
  const whole = target === undefined ? schema : { ...target.schema, ...schema };
  const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    pointer,
    name: path.at(-1) ?? '',
    path,
    types: isLeaf ? ownTypes(schema) : types(walk, placed),
    description: text(schema['description']) ?? '',
    options: isLeaf ? unique(ownOptions(placed)) : options(walk, placed),
    required,
    format: text(whole['format']),
    pattern: text(whole['pattern']),
  };
}

/** A schema and all that `further` leads to from it, each once, in the order of reading. */
function reachable(walk: Walk, from: PlacedSchema, further: (one: PlacedSchema) => readonly PlacedSchema[]) {
  const reached = new Map<string, PlacedSchema>();
  const open = [from];
  for (let next = open.pop(); next !== undefined && walk.visits < maxVisits; next = open.pop()) {
    if (reached.has(next.pointer)) continue;
    walk.visits += 1;
    reached.set(next.pointer, next);
    for (const one of further(next).toReversed()) open.push(one);
  }
  return [...reached.values()];
}

/** JSON Schema types that the value which a schema describes may take, through unions and references. */
function types(walk: Walk, placed: PlacedSchema): string[] {
  const places = reachable(walk, placed, (one) => sameValue(walk.definition, one));
  return [...new Set(places.flatMap(({ schema }) => ownTypes(schema)))];
}

function ownTypes({ type }: JsonObject): string[] {
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? [...new Set(type.filter((one) => typeof one === 'string'))] : [];
}

/** Allowed strings from `enum` and `const`, through unions, references and arrays of them. */
function options(walk: Walk, placed: PlacedSchema): Option[] {
  const places = reachable(walk, placed, (one) => [...sameValue(walk.definition, one), ...elementsOf(one)]);
  return unique(places.flatMap(ownOptions));
}

function ownOptions({ pointer, schema }: PlacedSchema): Option[] {
  const { enum: listed, const: only } = schema;
  if (listed === undefined && only === undefined) return [];
  const values = Array.isArray(listed) ? listed.slice(0, maxOptions) : [];
  const placed = values.map((value, index) => ({ value, pointer: `${pointer}/enum/${String(index)}` }));
  return [...placed, { value: only, pointer: `${pointer}/const` }].filter(isOption);
}

const isOption = (one: { value: Json | undefined; pointer: string }): one is Option => typeof one.value === 'string';
