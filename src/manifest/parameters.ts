import { escapeToken } from './json-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { holdsSchemas, maxPointer, maxVisits, type PlacedSchema } from './schema-places.ts';
import {
  differentOptions,
  elementsIn,
  type KnownSchemas,
  openIn,
  optionsOf,
  ownOptions,
  ownTypes,
  sameAs,
  typesOf,
  wholeSchema,
} from './schema-values.ts';
import { type Parameter, type ToolDefinition } from './tool.ts';

/** Nesting that is read. Real schemas reach 28 levels. */
const maxDepth = 40;
/** Parameters that are read of one tool. The largest real tool has 162 at the top level and 4,346 in all, by references. */
export const maxParameters = 10_000;
/** Parameters that are read however short the definition is. */
const fewParameters = 100;
/** What one parameter takes to be written: `"a":{},`. Where there are more than fit, references multiply them. */
const shortestParameter = 7;

const root = '/inputSchema';

/** References and unions that lead from schema to schema in a row. Real ones reach 12; ten thousand would overflow the stack. */
const maxChain = 300;

/** One walk over a definition. */
interface Walk extends KnownSchemas {
  /** By the names on the way, so that the branches of a union that name one argument make one parameter. */
  readonly found: Map<string, Parameter>;
  /** By pointer: the ways of names for which a schema was read. Another way of the same names adds nothing, and references multiply those. */
  readonly done: Map<string, Set<string>>;
  /** Schemas that the walk is inside of. */
  readonly inside: Set<string>;
  /** Parameters that are read. */
  readonly most: number;
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
 * @param length of the definition as JSON text
 */
export function findParameters(definition: ToolDefinition, length: number): FoundParameters {
  const walk: Walk = {
    definition,
    facts: new Map(),
    visits: 0,
    found: new Map(),
    done: new Map(),
    inside: new Set(),
    most: Math.min(maxParameters, Math.max(fewParameters, length / shortestParameter)),
    isWhole: true,
  };
  const schema = definition['inputSchema'];
  if (isJsonObject(schema)) visit(walk, { pointer: root, schema }, [], '');
  return { parameters: [...walk.found.values()], isWhole: walk.isWhole && walk.visits < maxVisits };
}

/** @param way the names of the path as one text, each with a stroke before it */
function visit(walk: Walk, placed: PlacedSchema, path: readonly string[], way: string): void {
  const { done, inside } = walk;
  const { pointer } = placed;
  walk.visits += 1;
  if (path.length >= maxDepth) walk.isWhole = false;
  if (path.length >= maxDepth || inside.has(pointer) || walk.visits > maxVisits) return;
  let ways = done.get(pointer);
  if (ways === undefined) done.set(pointer, (ways = new Set()));
  if (ways.has(way)) return;
  ways.add(way);
  if (inside.size >= maxChain) {
    walk.isWhole = false;
    return;
  }
  inside.add(pointer);
  visitInside(walk, placed, path, way);
  inside.delete(pointer);
}

function visitInside(walk: Walk, placed: PlacedSchema, path: readonly string[], way: string): void {
  const { found } = walk;
  const { pointer, schema } = placed;
  const required = requiredOf(schema);
  const properties = schema['properties'];
  if (isJsonObject(properties))
    for (const [name, property] of Object.entries(properties)) {
      const token = escapeToken(name);
      const at = `${pointer}/properties/${token}`;
      if (at.length > maxPointer) {
        walk.isWhole = false;
        continue;
      }
      const key = `${way}/${token}`;
      const known = found.get(key);
      if (known === undefined && found.size >= walk.most) {
        walk.isWhole = false;
        return;
      }
      const own = [...path, name];
      const place = { pointer: at, schema: isJsonObject(property) ? property : {} };
      const isLeaf = !holdsSchemas(place.schema);
      const read = parameter(walk, place, isLeaf, own, required.has(name));
      found.set(key, known === undefined ? read : merged(known, read));
      if (!isLeaf) visit(walk, place, own, key);
    }
  const leadsOn = (next: readonly PlacedSchema[]): void => {
    for (const one of next) {
      if (walk.visits > maxVisits) return;
      visit(walk, one, path, way);
    }
  };
  leadsOn(sameAs(walk, placed));
  leadsOn(elementsIn(walk, placed));
  if (path.length > 0 || properties === undefined) leadsOn(openIn(walk, placed));
}

const none: ReadonlySet<Json> = new Set();

const requiredOf = ({ required }: JsonObject): ReadonlySet<Json> =>
  Array.isArray(required) ? new Set(required) : none;

/** One argument that two branches describe. */
const merged = (first: Parameter, second: Parameter): Parameter => ({
  ...first,
  types: [...new Set([...first.types, ...second.types])],
  description: first.description === '' && first.pointer === second.pointer ? second.description : first.description,
  options: differentOptions([...first.options, ...second.options]),
  required: first.required && second.required,
  format: first.format ?? second.format,
  pattern: first.pattern ?? second.pattern,
});

function parameter(
  walk: Walk,
  placed: PlacedSchema,
  isLeaf: boolean,
  path: readonly string[],
  required: boolean,
): Parameter {
  const { pointer, schema } = placed;
  const whole = isLeaf ? schema : wholeSchema(walk, placed);
  const text = (value: Json | undefined): string | undefined => (typeof value === 'string' ? value : undefined);
  return {
    pointer,
    name: path.at(-1) ?? '',
    path,
    types: isLeaf ? ownTypes(schema) : typesOf(walk, placed),
    description: text(schema['description']) ?? '',
    options: isLeaf ? differentOptions(ownOptions(placed)) : optionsOf(walk, placed),
    required,
    format: text(whole['format']),
    pattern: text(whole['pattern']),
  };
}
