import { escapeToken } from './json-pointer.ts';
import { isJsonObject, type Json, type JsonObject } from './json.ts';
import { type Span } from './span.ts';
import { type ToolDefinition } from './tool.ts';

/**
 * What a text is there for: prose tells whoever calls something; a name names a tool or an argument; what stands aside is a
 * title, a value of an enumeration, a default, an example or a comment.
 */
export type Standing = 'prose' | 'name' | 'aside';

/** The texts of a definition, the outer ones first. */
export interface DefinitionTexts {
  readonly texts: readonly string[];
  /** Printable ASCII, tabs and line ends only, so that nothing is hidden, disguised or shown in another way. */
  readonly isPlain: boolean;
  /** False where the definition holds more text than is read. */
  readonly isWhole: boolean;
  /** What the text of an index is there for. */
  readonly standing: (index: number) => Standing;
  /** Where in the definition a part of the text of an index stands, as evidence names it (`textAt` in json-pointer.ts). */
  readonly span: (index: number, part: { readonly start: number; readonly end: number }) => Span;
}

/** Members that hold titles, values and remarks and tell whoever calls nothing. */
const asides = new Set(['title', 'default', 'const', 'enum', 'examples', 'example', 'required', '$comment']);

/** An object or array on the way from the root of a definition to a text. */
interface Place {
  readonly value: JsonObject | Json[];
  readonly parent: Place | undefined;
  readonly token: string;
}

/** Where a text comes from: the member of an object or array, and the key or the value of it. */
interface Source {
  readonly place: Place;
  readonly token: string;
  readonly isKey: boolean;
  /** UTF-16 code units of the whole text before this part of it. */
  readonly from: number;
}

/**
 * UTF-16 code units of one text that are read: of a longer one the first and the last half as many. The longest text of
 * 27,000 real definitions holds 40,000.
 */
export const longText = 100_000;

/**
 * The same of all texts of a definition, one more for each text, object and array. The longest real definition holds 116,000;
 * bounded, so that none takes longer than a moment to read.
 */
export const mostOfDefinition = 200_000;

const plain = /^[\t\n\r\x20-\x7E]*$/;

/** Keys of JSON Schema and of tools; they are the protocol's words and none of the author's. */
const protocolWords = new Set(
  (
    'name title description annotations inputSchema outputSchema type properties required items enum const default examples ' +
    'format pattern anyOf oneOf allOf not if then else $ref $defs $schema $id $comment definitions additionalProperties ' +
    'minimum maximum minLength maxLength minItems maxItems readOnlyHint destructiveHint idempotentHint openWorldHint'
  ).split(' '),
);

/**
 * The texts of a definition that a client may hand to a model: strings and keys that the author chose, at any depth, as
 * far as the bound reaches. Linear in the size of the definition, whatever its depth.
 */
export function definitionTexts(definition: ToolDefinition): DefinitionTexts {
  const texts: string[] = [];
  const sources: Source[] = [];
  let left = mostOfDefinition;
  let isWhole = true;
  const add = (text: string, place: Place, token: string, isKey: boolean): void => {
    const limit = Math.max(0, Math.min(left, longText));
    left -= 1 + Math.min(text.length, limit);
    const half = Math.floor(limit / 2);
    texts.push(text.length > limit ? text.slice(0, half) : text);
    sources.push({ place, token, isKey, from: 0 });
    if (text.length <= limit) return;
    isWhole = false;
    texts.push(text.slice(text.length - half));
    sources.push({ place, token, isKey, from: text.length - half });
  };
  const open: Place[] = [{ value: definition, parent: undefined, token: '' }];
  for (const place of open) {
    const { value } = place;
    const isObject = isJsonObject(value);
    for (const token of Object.keys(Array.isArray(value) ? value.slice(0, left) : value)) {
      if (left <= 0) break;
      const item = isObject ? value[token] : value[Number(token)];
      if (isObject && !protocolWords.has(token)) add(token, place, token, true);
      if (typeof item === 'string') add(item, place, token, false);
      else if (typeof item === 'object' && item !== null) {
        open.push({ value: item, parent: place, token });
        left -= 1;
      }
    }
    if (left > 0) continue;
    isWhole = false;
    break;
  }
  return {
    texts,
    isPlain: texts.every((text) => plain.test(text)),
    isWhole,
    standing: (index) => {
      const source = sources[index];
      return source === undefined ? 'prose' : standingOf(source);
    },
    span: (index, { start, end }) => {
      const source = sources[index];
      if (source === undefined) return { field: '', start, end };
      return { field: fieldOf(source), start: source.from + start, end: source.from + end };
    },
  };
}

function standingOf({ place, token, isKey }: Source): Standing {
  if (isKey || (place.parent === undefined && token === 'name')) return 'name';
  let member = token;
  for (let at: Place | undefined = place; at !== undefined; at = at.parent) {
    if (asides.has(member) && at.token !== 'properties') return member === 'required' ? 'name' : 'aside';
    member = at.token;
  }
  return 'prose';
}

/** The pointer to a text; a key that holds a text is told from that by a `#`. */
function fieldOf({ place, token, isKey }: Source): string {
  const tokens = [token];
  for (let at: Place | undefined = place; at?.parent !== undefined; at = at.parent) tokens.push(at.token);
  const pointer = tokens
    .reverse()
    .map((one) => `/${escapeToken(one)}`)
    .join('');
  const { value } = place;
  return isKey && isJsonObject(value) && typeof value[token] === 'string' ? `${pointer}#` : pointer;
}
