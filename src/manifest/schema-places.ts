import { escapeToken, valueAt } from './json-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { type ToolDefinition } from './tool.ts';

const root = '/inputSchema';

/** Keywords whose members describe the same value as the schema that holds them (JSON Schema 2020-12, Core §10.2). */
const alternatives = ['anyOf', 'oneOf', 'allOf'] as const;
const conditionals = ['if', 'then', 'else'] as const;
/** Keywords that describe the elements of an array; `items` is a list in drafts before 2020-12. */
const elements = ['prefixItems', 'items', 'contains'] as const;
/** Keywords that describe values under names that the caller makes up, or under some condition on names. */
const maps = ['patternProperties', 'dependentSchemas', 'dependencies'] as const;
const openValues = ['additionalProperties', 'unevaluatedProperties'] as const;

const structural: ReadonlySet<string> = new Set([
  ...[...alternatives, ...conditionals, ...elements, ...maps, ...openValues],
  ...['properties', '$ref', '$dynamicRef'],
]);

/** Whether a schema holds or names further schemas; most arguments are leaves, and nothing need be looked for in them. */
export const holdsSchemas = (schema: Json | undefined): boolean =>
  isJsonObject(schema) && Object.keys(schema).some((key) => structural.has(key));

/** A schema and where it stands in the definition. */
export interface PlacedSchema {
  readonly pointer: string;
  readonly schema: JsonObject;
}

/** Schemas that are visited in one definition, however its references multiply. */
export const maxVisits = 20_000;
/** UTF-16 code units of a pointer that is followed; real ones reach 235. Names of megabytes would make each step as long. */
export const maxPointer = 4_000;

const placed = (pointer: string, schema: Json | undefined): PlacedSchema[] =>
  isJsonObject(schema) && pointer.length <= maxPointer ? [{ pointer, schema }] : [];

const under = ({ pointer, schema }: PlacedSchema, key: string): PlacedSchema[] => {
  const value = schema[key];
  const at = `${pointer}/${key}`;
  return Array.isArray(value)
    ? value.slice(0, maxVisits).flatMap((one, index) => placed(`${at}/${String(index)}`, one))
    : placed(at, value);
};

const underEach = ({ pointer, schema }: PlacedSchema, key: string): PlacedSchema[] => {
  const value = schema[key];
  if (!isJsonObject(value)) return [];
  const members = Object.entries(value).slice(0, maxVisits);
  return members.flatMap(([name, one]) => placed(`${pointer}/${key}/${escapeToken(name)}`, one));
};

/** What describes the very value that a schema describes: union members, conditions, what it refers to. */
export function sameValue(definition: ToolDefinition, one: PlacedSchema): PlacedSchema[] {
  const target = localTarget(definition, one.schema);
  return [...[...alternatives, ...conditionals].flatMap((key) => under(one, key)), ...(target ? [target] : [])];
}

/** What describes the elements of an array. */
export const elementsOf = (one: PlacedSchema): PlacedSchema[] => elements.flatMap((key) => under(one, key));

/** What describes values under names nobody listed, and what applies once a name is present. */
export const openPlaces = (one: PlacedSchema): PlacedSchema[] => [
  ...maps.flatMap((key) => underEach(one, key)),
  ...openValues.flatMap((key) => under(one, key)),
];

/** What a local `$ref` names: `#`, `#/$defs/x` or `#anchor`; undefined for remote or dangling ones. */
export function localTarget(definition: ToolDefinition, schema: JsonObject): PlacedSchema | undefined {
  const ref = schema['$ref'] ?? schema['$dynamicRef'];
  if (typeof ref !== 'string' || !ref.startsWith('#') || ref.length > maxPointer) return undefined;
  const isPointer = ref === '#' || ref.startsWith('#/');
  const target = isPointer ? root + unescaped(ref.slice(1)) : anchors(definition).get(ref.slice(1));
  return target === undefined ? undefined : placed(target, valueAt(definition, target))[0];
}

/** A fragment as it was before it became part of an address: `#/%24defs/x` means `#/$defs/x` (RFC 6901 §6). */
function unescaped(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** Anchors by the schema they stand in, so that a schema is searched once. */
const known = new WeakMap<JsonObject, ReadonlyMap<string, string>>();

/** Schemas searched for anchors in one definition. */
const mostSearched = 5_000;

function anchors(definition: ToolDefinition): ReadonlyMap<string, string> {
  const found = known.get(definition) ?? findAnchors(definition['inputSchema']);
  known.set(definition, found);
  return found;
}

function findAnchors(schema: Json | undefined): Map<string, string> {
  const found = new Map<string, string>();
  const open: { readonly value: Json[] | JsonObject; readonly pointer: string }[] = [];
  const search = (value: Json | undefined, pointer: string): void => {
    if (typeof value === 'object' && value !== null && open.length < mostSearched) open.push({ value, pointer });
  };
  search(schema, root);
  for (const { value, pointer } of open) {
    if (isJsonObject(value)) for (const name of anchorsOf(value)) found.set(name, pointer);
    for (const [key, one] of Object.entries(value)) search(one, `${pointer}/${escapeToken(key)}`);
  }
  return found;
}

/** Names that a schema gives itself; an `$id` of a fragment alone is one in drafts before 2019-09. */
const anchorsOf = (schema: JsonObject): string[] => [
  ...[schema['$anchor'], schema['$dynamicAnchor']].filter((name) => typeof name === 'string'),
  ...[schema['$id'], schema['id']].flatMap((id) => (typeof id === 'string' && /^#[^/]/.test(id) ? [id.slice(1)] : [])),
];
