import { escapeToken } from './json-pointer.ts';
import { maxNesting } from './nesting.ts';

const [quote, comma, backslash, lineEnd] = [0x22, 0x2c, 0x5c, 0x0a];
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

/** What `JSON.parse` passes over in silence. */
export type JsonFlaw =
  | { readonly kind: 'too deep'; readonly offset: number }
  | {
      readonly kind: 'repeated key';
      readonly offset: number;
      readonly key: string;
      /** JSON Pointer of the object that holds it twice. */
      readonly at: string;
    };

interface Container {
  /** Keys so far; undefined for an array. */
  readonly keys: Set<string> | undefined;
  /** The member that is being read: a key, or the index as text. */
  member: string;
  index: number;
  isKeyNext: boolean;
}

/**
 * The first flaw of a text that is valid JSON: a key that stands twice in one object, of which every parser keeps one and says
 * nothing, or nesting beyond `maxNesting`. One pass, linear in the text.
 */
export function findJsonFlaw(text: string): JsonFlaw | undefined {
  const open: Container[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const unit = text.charCodeAt(at);
    const inner = open.at(-1);
    if (isOpening(unit)) {
      if (open.length >= maxNesting) return { kind: 'too deep', offset: at };
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
        const key = JSON.parse(text.slice(at, end)) as string;
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

const pointerTo = (open: readonly Container[]): string => open.map(({ member }) => `/${escapeToken(member)}`).join('');
