import { eventData } from './event-data.ts';
import { type ItemPlace } from './item-place.ts';
import { jsonPlaces, regionsOf, type JsonPlace, type JsonPlaces, type Region, type Stretch } from './json-places.ts';
import { tokens, valueAt } from './json-pointer.ts';
import { type Span } from './span.ts';
import { type ToolDefinition } from './tool.ts';

/** Where a tool stands in the file that a user gave. */
export interface ToolPlace {
  /** JSON Pointer of its entry, whatever its dialect is: `/result/tools/3`. Undefined in a file of several documents, into which none leads. */
  readonly pointer: string | undefined;
  readonly region: Region;
  /** Where the words of a piece of evidence stand; undefined where the file says them in another way. */
  readonly words: (span: Span) => Region | undefined;
}

/** Tools and the places of their entries, as `readManifest` found them in a text. */
export interface PlacedTools {
  readonly text: string;
  readonly tools: readonly ToolDefinition[];
  readonly places: readonly ItemPlace[];
}

/** Finds the place of a tool that was read; undefined for any other. */
export function toolPlaces(read: PlacedTools): (tool: ToolDefinition) => ToolPlace | undefined {
  const text = eventData(read.text);
  const region = regionsOf(text);
  const documents = new Map<number, JsonPlaces>();
  const documentAt = (offset: number): JsonPlaces => {
    const document = documents.get(offset) ?? jsonPlaces(text, offset, region);
    documents.set(offset, document);
    return document;
  };
  const entries = new Map(read.tools.map((tool, index) => [tool, read.places[index]]));
  return (tool) => {
    const place = entries.get(tool);
    if (!place) return undefined;
    const document = documentAt(place.start?.offset ?? 0);
    const entry = document.at(place.at);
    return entry && { pointer: place.start ? undefined : place.at, ...placeOf(document, entry, tool) };
  };
}

function placeOf(places: JsonPlaces, entry: JsonPlace, definition: ToolDefinition): Omit<ToolPlace, 'pointer'> {
  let below: readonly JsonPlace[] | undefined;
  const everything = (): readonly JsonPlace[] => (below ??= allBelow(places, entry));
  return {
    region: places.region(entry),
    words: ({ field, start, end }) => {
      const stretch =
        asItStands(places, entry, definition, field) ?? elsewhere(places, everything(), definition, field);
      return stretch && places.words(stretch, start, end);
    },
  };
}

/** The text of a field, or the name of the argument that it addresses, where the entry is in the protocol’s own form. */
function asItStands(
  places: JsonPlaces,
  entry: JsonPlace,
  definition: ToolDefinition,
  field: string,
): Stretch | undefined {
  const key = field.endsWith('#') ? field.slice(0, -1) : undefined;
  const place = places.at(entry.pointer + field) ?? (key === undefined ? undefined : places.at(entry.pointer + key));
  const value = valueAt(definition, field);
  return typeof value === 'string' ? (place && places.text(place) === value ? place : undefined) : place?.name;
}

/** The same in the form of another program: the text or name whose place ends most alike. */
function elsewhere(
  places: JsonPlaces,
  below: readonly JsonPlace[],
  definition: ToolDefinition,
  field: string,
): Stretch | undefined {
  const way = tokens(field);
  const nearest = (fits: (place: JsonPlace) => boolean): JsonPlace | undefined => {
    let [found, most]: [JsonPlace | undefined, number] = [undefined, -1];
    for (const place of below) {
      const alike = fits(place) ? endsAlike(tokens(place.pointer), way) : -1;
      if (alike > most) [found, most] = [place, alike];
    }
    return found;
  };
  const says = (text: string | undefined) => (place: JsonPlace) => places.text(place) === text;
  const value = valueAt(definition, field);
  if (typeof value === 'string') return nearest(says(value));
  const name = way.at(-1);
  if (name === undefined || value === undefined) return undefined;
  const isNamed = (place: JsonPlace): boolean =>
    place.name !== undefined && places.text(place) === undefined && places.text(place.name) === name;
  return nearest(isNamed)?.name ?? nearest(says(name));
}

/** One value and all below it, level by level. */
function allBelow(places: JsonPlaces, place: JsonPlace): JsonPlace[] {
  const found = [place];
  for (const one of found) for (const inner of places.inside(one)) found.push(inner);
  return found;
}

/** How many of their last tokens two pointers share: dialects differ in what stands above a field, not in the field itself. */
function endsAlike(left: readonly string[], right: readonly string[]): number {
  let count = 0;
  while (count < left.length && left.at(-1 - count) === right.at(-1 - count)) count += 1;
  return count;
}
