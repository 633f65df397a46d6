import { escapeToken } from './json-pointer.ts';
import { isJsonObject, type Json } from './json.ts';
import { maxNesting } from './nesting.ts';

const [quote, comma, colon, backslash, lineEnd] = [0x22, 0x2c, 0x3a, 0x5c, 0x0a];
const isOpening = (unit: number): boolean => unit === 0x7b || unit === 0x5b;
const isClosing = (unit: number): boolean => unit === 0x7d || unit === 0x5d;

/** Offset behind the JSON string that begins at `start`, or -1 where it does not end on its line. */
export function stringEnd(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) return at + 1;
    if (unit === lineEnd) return -1;
    if (unit === backslash) at += 1;
  }
  return -1;
}

/** Offset behind the bracket that closes the one at `start`, strings skipped, or -1 where none does. */
export function closingBracket(text: string, start: number): number {
  let depth = 0;
  for (let at = start; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) at = Math.max(at, stringEnd(text, at) - 1);
    else if (isOpening(unit)) depth += 1;
    else if (isClosing(unit)) {
      depth -= 1;
      if (depth === 0) return at + 1;
    }
  }
  return -1;
}

/** Offset of what stands behind white space, which takes in a byte-order mark. */
export function skipSpace(text: string, start: number): number {
  let at = start;
  for (let unit = text.charCodeAt(at); unit <= 0x20 || unit === 0xfeff; unit = text.charCodeAt(at)) at += 1;
  return at;
}

/** Offset behind the value that begins at `start` of valid JSON. */
export function valueEnd(text: string, start: number): number {
  const first = text.charCodeAt(start);
  if (first === quote) return stringEnd(text, start);
  if (isOpening(first)) return closingBracket(text, start);
  let at = start;
  for (let unit = first; unit > 0x20 && unit !== comma && !isClosing(unit); unit = text.charCodeAt(at)) at += 1;
  return at;
}

/** What `JSON.parse` passes over in silence, or that it is nothing. */
export type JsonFlaw =
  /** How many objects and arrays lie in each other at most. */
  | { readonly kind: 'none'; readonly depth: number }
  | { readonly kind: 'too deep'; readonly offset: number }
  | {
      readonly kind: 'repeated key';
      readonly offset: number;
      readonly key: string;
      /** JSON Pointer of the object that holds it twice. */
      readonly at: string;
    };

/**
 * A flaw of a text that is valid JSON: nesting beyond `maxNesting`, or a key that stands twice in one object, of which every
 * parser keeps one and says nothing. Linear in the text; keys are compared only where the value has fewer than the text.
 * @param value what the text was parsed to
 */
export function findJsonFlaw(text: string, value: Json): JsonFlaw {
  let [depth, deepest, keys] = [0, 0, 0];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    if (unit === quote) at = stringEnd(text, at) - 1;
    else if (unit === colon) keys += 1;
    else if (isClosing(unit)) depth -= 1;
    else if (isOpening(unit)) {
      depth += 1;
      if (depth > maxNesting) return { kind: 'too deep', offset: at };
      deepest = Math.max(deepest, depth);
    }
  }
  const none = { kind: 'none', depth: deepest } as const;
  return keys === keysIn(value) ? none : (repeatedKey(text) ?? none);
}

/** Keys of all objects in a value. Recursive, since its nesting is known to be small. */
function keysIn(value: Json): number {
  if (!Array.isArray(value) && !isJsonObject(value)) return 0;
  const inner = Array.isArray(value) ? value : Object.values(value);
  let keys = Array.isArray(value) ? 0 : inner.length;
  for (const one of inner) if (typeof one === 'object') keys += keysIn(one);
  return keys;
}

interface Container {
  /** Keys so far; undefined for an array. */
  readonly keys: Set<string> | undefined;
  /** The member that is being read: a key, or the index as text. */
  member: string;
  index: number;
  isKeyNext: boolean;
}

/** The first key of a text that stands twice in its object. */
function repeatedKey(text: string): JsonFlaw | undefined {
  const open: Container[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const inner = open.at(-1);
    if (isOpening(unit)) {
      const isObject = unit === 0x7b;
      open.push({ keys: isObject ? new Set() : undefined, member: '0', index: 0, isKeyNext: isObject });
    } else if (isClosing(unit)) open.pop();
    else if (unit === comma && inner) {
      inner.index += 1;
      if (inner.keys) inner.isKeyNext = true;
      else inner.member = String(inner.index);
    } else if (unit === quote) {
      const end = stringEnd(text, at);
      if (inner?.keys && inner.isKeyNext) {
        const key = meant(text.slice(at, end));
        if (inner.keys.has(key)) return { kind: 'repeated key', offset: at, key, at: pointerTo(open.slice(0, -1)) };
        inner.keys.add(key);
        inner.member = key;
        inner.isKeyNext = false;
      }
      at = end - 1;
    }
  }
  return undefined;
}

/** What a JSON string means, quotes included in what is written. */
export const meant = (written: string): string =>
  written.includes('\\') ? (JSON.parse(written) as string) : written.slice(1, -1);

const pointerTo = (open: readonly Container[]): string => open.map(({ member }) => `/${escapeToken(member)}`).join('');
