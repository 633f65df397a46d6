import { type Json, type JsonObject } from './json.ts';
import { elementsOf, localTarget, maxVisits, openPlaces, sameValue, type PlacedSchema } from './schema-places.ts';
import { type Option, type ToolDefinition } from './tool.ts';

/** Values that are read of one parameter. */
const maxOptions = 300;

/** The schemas of one definition as far as they were looked at: each once, however many ways lead to it. */
export interface KnownSchemas {
  readonly definition: ToolDefinition;
  /** By pointer. */
  readonly facts: Map<string, Facts>;
  /** Schemas that were visited, those that were met again among them. */
  visits: number;
}

/** What is known of one schema once somebody asked. */
interface Facts {
  same?: readonly PlacedSchema[];
  elements?: readonly PlacedSchema[];
  open?: readonly PlacedSchema[];
  types?: readonly string[];
  options?: readonly Option[];
  whole?: JsonObject;
}

function factsOf({ facts }: KnownSchemas, { pointer }: PlacedSchema): Facts {
  let known = facts.get(pointer);
  if (known === undefined) facts.set(pointer, (known = {}));
  return known;
}

/** What describes the very value that a schema describes. */
export const sameAs = (known: KnownSchemas, placed: PlacedSchema): readonly PlacedSchema[] =>
  (factsOf(known, placed).same ??= sameValue(known.definition, placed));

/** What describes the elements of an array. */
export const elementsIn = (known: KnownSchemas, placed: PlacedSchema): readonly PlacedSchema[] =>
  (factsOf(known, placed).elements ??= elementsOf(placed));

/** What describes values under names nobody listed. */
export const openIn = (known: KnownSchemas, placed: PlacedSchema): readonly PlacedSchema[] =>
  (factsOf(known, placed).open ??= openPlaces(placed));

/** A schema with what it takes from the one that it refers to. */
export function wholeSchema(known: KnownSchemas, placed: PlacedSchema): JsonObject {
  const find = (): JsonObject => {
    const target = localTarget(known.definition, placed.schema);
    return target === undefined ? placed.schema : { ...target.schema, ...placed.schema };
  };
  return (factsOf(known, placed).whole ??= find());
}

/** A schema and all that `further` leads to from it, each once, in the order of reading. */
function reachable(known: KnownSchemas, from: PlacedSchema, further: (one: PlacedSchema) => readonly PlacedSchema[]) {
  const reached = new Map<string, PlacedSchema>();
  const open = [from];
  for (let next = open.pop(); next !== undefined && known.visits < maxVisits; next = open.pop()) {
    known.visits += 1;
    if (reached.has(next.pointer)) continue;
    reached.set(next.pointer, next);
    const more = further(next);
    for (let at = more.length - 1; at >= 0; at -= 1) open.push(more[at] ?? next);
  }
  return [...reached.values()];
}

/** JSON Schema types that the value which a schema describes may take, through unions and references. */
export function typesOf(known: KnownSchemas, placed: PlacedSchema): readonly string[] {
  const find = (): string[] => {
    const places = reachable(known, placed, (one) => sameAs(known, one));
    return [...new Set(places.flatMap(({ schema }) => ownTypes(schema)))];
  };
  return (factsOf(known, placed).types ??= find());
}

/** The same of a schema that leads nowhere. */
export function ownTypes({ type }: JsonObject): string[] {
  if (typeof type === 'string') return [type];
  return Array.isArray(type) ? [...new Set(type.filter((one) => typeof one === 'string'))] : [];
}

/** Allowed strings from `enum` and `const`, through unions, references and arrays of them. */
export function optionsOf(known: KnownSchemas, placed: PlacedSchema): readonly Option[] {
  const find = (): Option[] => {
    const places = reachable(known, placed, (one) => [...sameAs(known, one), ...elementsIn(known, one)]);
    return differentOptions(places.flatMap(ownOptions));
  };
  return (factsOf(known, placed).options ??= find());
}

/** The same of a schema that leads nowhere. */
export function ownOptions({ pointer, schema }: PlacedSchema): Option[] {
  const { enum: listed, const: only } = schema;
  if (listed === undefined && only === undefined) return [];
  const values = Array.isArray(listed) ? listed.slice(0, maxOptions) : [];
  const placed = values.map((value, index) => ({ value, pointer: `${pointer}/enum/${String(index)}` }));
  return [...placed, { value: only, pointer: `${pointer}/const` }].filter(isOption);
}

const isOption = (one: { value: Json | undefined; pointer: string }): one is Option => typeof one.value === 'string';

/** Each value once, where it first stands. */
export const differentOptions = (options: readonly Option[]): Option[] =>
  options.length < 2
    ? [...options]
    : [...new Map(options.toReversed().map((option) => [option.value, option])).values()]
        .reverse()
        .slice(0, maxOptions);
