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

const under = (schema: JsonObject, pointer: string, key: string): string[] => {
  const value = schema[key];
  if (Array.isArray(value)) return value.map((_, index) => `${pointer}/${key}/${String(index)}`);
  return isJsonObject(value) ? [`${pointer}/${key}`] : [];
};

const underEach = (schema: JsonObject, pointer: string, key: string): string[] => {
  const value = schema[key];
  return isJsonObject(value) ? Object.keys(value).map((name) => `${pointer}/${key}/${escapeToken(name)}`) : [];
};

/** Places that describe the very value that the schema at `pointer` describes: union members, conditions, what it refers to. */
export function sameValue(definition: ToolDefinition, pointer: string, schema: JsonObject): string[] {
  const target = localTarget(definition, schema);
  return [
    ...[...alternatives, ...conditionals].flatMap((key) => under(schema, pointer, key)),
    ...(target === undefined ? [] : [target]),
  ];
}

/** Places that describe the elements of an array. */
export const elementsOf = (pointer: string, schema: JsonObject): string[] =>
  elements.flatMap((key) => under(schema, pointer, key));

/** Places that describe values under names nobody listed, and what applies once a name is present. */
export const openPlaces = (pointer: string, schema: JsonObject): string[] => [
  ...maps.flatMap((key) => underEach(schema, pointer, key)),
  ...openValues.flatMap((key) => under(schema, pointer, key)),
];

/** Pointer into the definition for a local `$ref`: `#`, `#/$defs/x` or `#anchor`; undefined for remote or dangling ones. */
export function localTarget(definition: ToolDefinition, schema: JsonObject): string | undefined {
  const ref = schema['$ref'] ?? schema['$dynamicRef'];
  if (typeof ref !== 'string' || !ref.startsWith('#')) return undefined;
  if (ref === '#' || ref.startsWith('#/')) {
    const target = root + unescaped(ref.slice(1));
    return valueAt(definition, target) === undefined ? undefined : target;
  }
  return anchors(definition).get(ref.slice(1));
}

/** A fragment as it was before it became part of an address: `#/%24defs/x` means `#/$defs/x` (RFC 6901 §6). */
function unescaped(fragment: string): string {
  if (!fragment.includes('%')) return fragment;
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
  const open: { value: Json | undefined; pointer: string }[] = [{ value: schema, pointer: root }];
  for (let at = 0; at < open.length && at < mostSearched; at += 1) {
    const { value, pointer = root } = open[at] ?? {};
    if (Array.isArray(value)) open.push(...value.map((one, i) => ({ value: one, pointer: `${pointer}/${String(i)}` })));
    if (!isJsonObject(value)) continue;
    for (const key of ['$anchor', '$dynamicAnchor', '$id', 'id']) {
      const name = value[key];
      if (typeof name !== 'string') continue;
      if (key.endsWith('nchor')) found.set(name, pointer);
      else if (/^#[^/]/.test(name)) found.set(name.slice(1), pointer);
    }
    for (const [key, one] of Object.entries(value))
      open.push({ value: one, pointer: `${pointer}/${escapeToken(key)}` });
  }
  return found;
}
