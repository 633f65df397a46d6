import { getNodeValue } from 'jsonc-parser';
import {
  allBelow,
  childrenOf,
  jsonPlaces,
  memberName,
  type JsonPlace,
  type JsonPlaces,
  type Region,
} from './json-places.ts';
import { tokens, valueAt } from './json-pointer.ts';
import { type Json } from './json.ts';
import { type Span } from './span.ts';
import { toDefinition } from './tool-shapes.ts';
import { type ToolDefinition } from './tool.ts';

/** Where a tool stands in the file that a user gave. */
export interface ToolPlace {
  /** JSON Pointer of its entry in that file, whatever its dialect is: `/result/tools/3`. */
  readonly pointer: string;
  readonly region: Region;
  /** Where the words of a piece of evidence stand; undefined where the file says them in another way. */
  readonly words: (span: Span) => Region | undefined;
}

/**
 * Finds tools in the text of a manifest, one place for each definition. A tool is found by what it says, not by where a
 * dialect keeps it: its entry is the value that reads as this very definition or, where numbers were read otherwise, one of
 * its name. Of several equal entries each counts once. Undefined for all where the file is not one JSON document; then the
 * whole file is the place.
 */
export function toolPlaces(text: string, definitions: readonly ToolDefinition[]): (ToolPlace | undefined)[] {
  const places = jsonPlaces(text);
  if (!places) return definitions.map(() => undefined);
  const wanted = new Set(definitions.map(keyOf));
  const names = new Set(definitions.map(({ name }) => name));
  const entries = entriesIn(places.root, (definition) => wanted.has(keyOf(definition)) || names.has(definition.name));
  const byKey = Map.groupBy(entries, ({ key }) => key);
  const exact = definitions.map((definition) => byKey.get(keyOf(definition))?.shift());
  const byName = Map.groupBy([...byKey.values()].flat(), ({ name }) => name);
  return definitions.map((definition, index) => {
    const entry = exact[index] ?? byName.get(definition.name)?.shift();
    return entry && placeOf(places, entry.place, definition);
  });
}

interface Entry {
  readonly place: JsonPlace;
  readonly name: string;
  readonly key: string;
}

const keyOf = (definition: ToolDefinition): string => JSON.stringify(definition);

/** Values that read as a wanted tool, the outermost first. What stands inside such a value belongs to it. */
function entriesIn(place: JsonPlace, isWanted: (definition: ToolDefinition) => boolean): Entry[] {
  const { node } = place;
  if (node.type !== 'object' && node.type !== 'array') return [];
  const definition = mayBeTool(place) ? toDefinition(getNodeValue(node) as Json) : undefined;
  if (definition && isWanted(definition)) return [{ place, name: definition.name, key: keyOf(definition) }];
  return childrenOf(place).flatMap((child) => entriesIn(child, isWanted));
}

const hasName = (place: JsonPlace): boolean =>
  childrenOf(place).some(({ pointer, node }) => node.type === 'string' && pointer.endsWith('/name'));

/** Whether an object has a name, itself or in an object directly inside, as some programs wrap a tool, and no list of tools. */
function mayBeTool(place: JsonPlace): boolean {
  if (place.node.type !== 'object') return false;
  const children = childrenOf(place);
  if (children.some(({ pointer, node }) => node.type === 'array' && pointer.endsWith('/tools'))) return false;
  return hasName(place) || children.some((child) => child.node.type === 'object' && hasName(child));
}

function placeOf(places: JsonPlaces, entry: JsonPlace, definition: ToolDefinition): ToolPlace {
  let inside: readonly JsonPlace[] | undefined;
  return {
    pointer: entry.pointer,
    region: places.region(entry.node),
    words: ({ field, start, end }) => {
      inside ??= allBelow(entry);
      const node = textNode(inside, definition, field);
      return node && places.words(node, start, end);
    },
  };
}

/** The text of the file that a field of the definition is, or the name of the argument that it addresses. */
function textNode(
  inside: readonly JsonPlace[],
  definition: ToolDefinition,
  field: string,
): JsonPlace['node'] | undefined {
  const value = valueAt(definition, field);
  const nearest = (fits: (place: JsonPlace) => boolean): JsonPlace | undefined =>
    inside.filter(fits).toSorted((a, b) => endsAlike(b.pointer, field) - endsAlike(a.pointer, field))[0];
  if (typeof value === 'string') return nearest(({ node }) => node.type === 'string' && node.value === value)?.node;
  const name = tokens(field).at(-1);
  const member = nearest(({ pointer, node }) => node.type !== 'string' && tokens(pointer).at(-1) === name);
  return (member && memberName(member)) ?? nearest(({ node }) => node.type === 'string' && node.value === name)?.node;
}

/** How many of their last tokens two pointers share: dialects differ in what stands above a field, not in the field itself. */
function endsAlike(a: string, b: string): number {
  const [left, right] = [tokens(a).toReversed(), tokens(b).toReversed()];
  const different = left.findIndex((token, index) => token !== right[index]);
  return different === -1 ? left.length : different;
}
