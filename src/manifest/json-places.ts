import { parseTree, type ParseError } from 'jsonc-parser';
import { escapeToken } from './json-pointer.ts';

/** A value in the syntax tree of a JSON text. */
export type JsonNode = NonNullable<ReturnType<typeof parseTree>>;

/** A stretch of a text: lines and columns from 1, columns in UTF-16 code units, `endColumn` one past the last. */
export interface Region {
  readonly startLine: number;
  readonly startColumn: number;
  readonly endLine: number;
  readonly endColumn: number;
}

/** A value of a JSON document and where it stands. */
export interface JsonPlace {
  /** JSON Pointer (RFC 6901) into the document. */
  readonly pointer: string;
  readonly node: JsonNode;
}

/** Where the values of one JSON document stand in its text. */
export interface JsonPlaces {
  readonly root: JsonPlace;
  readonly region: (node: JsonNode) => Region;
  /** Where characters `start` to `end` of a text stand, counted in the text as it is meant; undefined for other values. */
  readonly words: (node: JsonNode, start: number, end: number) => Region | undefined;
}

/** Undefined for a text that is not exactly one JSON document, such as JSON lines, or that is nested too deep to be read. */
export function jsonPlaces(text: string): JsonPlaces | undefined {
  const root = treeOf(text);
  if (!root) return undefined;
  const starts = [...text.matchAll(/\n/g)].map(({ index }) => index + 1);
  const regionOf = (from: number, to: number): Region => {
    const [start, end] = [position(starts, from), position(starts, to)];
    return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
  };
  return {
    root: { pointer: '', node: root },
    region: ({ offset, length }) => regionOf(offset, offset + length),
    words: ({ type, offset, length }, start, end) => {
      if (type !== 'string') return undefined;
      const [from, to] = rawOffsets(text.slice(offset + 1, offset + length - 1), [start, end]);
      return from === undefined || to === undefined ? undefined : regionOf(offset + 1 + from, offset + 1 + to);
    },
  };
}

/** The name of an object's member, as a text of its own; undefined for items of lists and the document. */
export const memberName = ({ node }: JsonPlace): JsonNode | undefined =>
  node.parent?.type === 'property' ? node.parent.children?.[0] : undefined;

/** The values directly inside one, in the order of the text. */
export const childrenOf = ({ pointer, node }: JsonPlace): JsonPlace[] =>
  (node.children ?? []).flatMap((child, index) => {
    if (child.type !== 'property') return [{ pointer: `${pointer}/${String(index)}`, node: child }];
    const [name, value] = child.children ?? [];
    return value ? [{ pointer: `${pointer}/${escapeToken(String(name?.value))}`, node: value }] : [];
  });

/** One value and all below it, in the order of the text. */
export const allBelow = (place: JsonPlace): JsonPlace[] => [place, ...childrenOf(place).flatMap(allBelow)];

function treeOf(text: string): JsonNode | undefined {
  const errors: ParseError[] = [];
  try {
    const root = parseTree(text, errors, { disallowComments: true });
    return errors.length === 0 ? root : undefined;
  } catch (error) {
    if (error instanceof RangeError) return undefined;
    throw error;
  }
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

/** Offsets in a JSON string as it is written, for offsets in what it means: an escape stands for one code unit. */
function rawOffsets(raw: string, wanted: readonly [number, number]): (number | undefined)[] {
  const found: (number | undefined)[] = [undefined, undefined];
  let at = 0;
  for (let unit = 0; ; unit += 1) {
    wanted.forEach((one, index) => {
      if (one === unit) found[index] = at;
    });
    if (at >= raw.length) return found;
    at += raw[at] !== '\\' ? 1 : raw[at + 1] === 'u' ? 6 : 2;
  }
}
