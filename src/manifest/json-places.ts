import { escapeToken } from './json-pointer.ts';
import { meant, skipSpace, valueEnd } from './json-structure.ts';

/** A part of a text, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** The same by lines and columns from 1, columns in UTF-16 code units, `endColumn` one past the last. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A value of a JSON document and where it stands. */
export interface JsonPlace extends Stretch {
  /** JSON Pointer (RFC 6901) into the document. */
  readonly pointer: string;
  /** The name of an object's member, quotes included; undefined for items of lists and the document. */
  readonly name: Stretch | undefined;
}

/** Where the values of one JSON document stand in its text. Nothing is looked for before it is asked for. */
export interface JsonPlaces {
  readonly at: (pointer: string) => JsonPlace | undefined;
  /** The values directly inside one, in the order of the text. */
  readonly inside: (place: JsonPlace) => readonly JsonPlace[];
  readonly region: (stretch: Stretch) => Region;
  /** What a string means; undefined for other values. */
  readonly text: (stretch: Stretch) => string | undefined;
  /** Where characters `start` to `end` of a string stand, counted in what it means; undefined for other values. */
  readonly words: (stretch: Stretch, start: number, end: number) => Region | undefined;
}

/** Lines and columns of stretches of a text. */
export function regionsOf(text: string): (stretch: Stretch) => Region {
  let starts: readonly number[] | undefined;
  return (one) => {
    starts ??= lineStarts(text);
    const [from, to] = [position(starts, one.start), position(starts, one.end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
}

/**
 * @param json a text that holds a JSON document, which is valid
 * @param offset where that begins
 * @param region lines and columns of the text, where several documents of it are looked into
 */
export function jsonPlaces(json: string, offset = 0, region = regionsOf(json)): JsonPlaces {
  const start = skipSpace(json, offset);
  const root: JsonPlace = { pointer: '', name: undefined, start, end: valueEnd(json, start) };
  const known = new Map<string, ReadonlyMap<string, JsonPlace>>();
  const membersAt = (pointer: string): ReadonlyMap<string, JsonPlace> => {
    const place = at(pointer);
    const members = known.get(pointer) ?? new Map((place ? inside(place) : []).map((one) => [one.pointer, one]));
    known.set(pointer, members);
    return members;
  };
  const at = (pointer: string): JsonPlace | undefined =>
    pointer === '' ? root : membersAt(pointer.slice(0, Math.max(0, pointer.lastIndexOf('/')))).get(pointer);
  const inside = (place: JsonPlace): readonly JsonPlace[] => membersOf(json, place);
  const isText = (one: Stretch): boolean => json[one.start] === '"';
  return {
    at,
    inside,
    region,
    text: (one) => (isText(one) ? meant(json.slice(one.start, one.end)) : undefined),
    words: (one, from, to) => {
      if (!isText(one)) return undefined;
      const raw = json.slice(one.start + 1, one.end - 1);
      const [first, last] = [written(raw, from), written(raw, to)];
      if (first === undefined || last === undefined) return undefined;
      return region({ start: one.start + 1 + first, end: one.start + 1 + last });
    },
  };
}

function membersOf(json: string, { pointer, start, end }: JsonPlace): JsonPlace[] {
  const isObject = json[start] === '{';
  if (!isObject && json[start] !== '[') return [];
  const members: JsonPlace[] = [];
  for (let at = skipSpace(json, start + 1); at < end - 1; at = skipSpace(json, at)) {
    const name = isObject ? { start: at, end: valueEnd(json, at) } : undefined;
    const token = name ? escapeToken(meant(json.slice(name.start, name.end))) : String(members.length);
    // Behind a name stands a colon, behind a value a comma or the end.
    const from = name ? skipSpace(json, skipSpace(json, name.end) + 1) : at;
    const to = valueEnd(json, from);
    members.push({ pointer: `${pointer}/${token}`, name, start: from, end: to });
    at = skipSpace(json, to) + 1;
  }
  return members;
}

function lineStarts(text: string): number[] {
  const starts: number[] = [];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return starts;
}

/** The line that an offset stands in, found by halves, and its column. */
function position(starts: readonly number[], offset: number): { line: number; column: number } {
  let [low, high] = [0, starts.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? Infinity) <= offset) low = middle + 1;
    else high = middle;
  }
  return { line: low + 1, column: offset - (starts[low - 1] ?? 0) + 1 };
}

/** Offset in a string as it is written, without its quotes, of a code unit of what it means: an escape stands for one. */
function written(raw: string, wanted: number): number | undefined {
  let at = 0;
  for (let left = wanted; left > 0;) {
    const escape = raw.indexOf('\\', at);
    if (escape === -1 || escape >= at + left) return at + left > raw.length ? undefined : at + left;
    left -= escape - at + 1;
    at = escape + (raw[escape + 1] === 'u' ? 6 : 2);
  }
  return at;
}
