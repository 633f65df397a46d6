import { isJsonObject, type Json } from './json.ts';

/** Escapes one reference token of a JSON Pointer (RFC 6901 §3). `a/b` → `a~1b`. */
export const escapeToken = (token: string): string =>
  token.includes('~') || token.includes('/') ? token.replaceAll('~', '~0').replaceAll('/', '~1') : token;

const unescapeToken = (token: string): string => token.replaceAll('~1', '/').replaceAll('~0', '~');

/** Reference tokens of a JSON Pointer, unescaped. `/a~1b/0` → `['a/b', '0']`. */
export function tokens(pointer: string): string[] {
  const written = pointer.split('/').slice(1);
  // Few pointers hold an escape; the tokens of the others are taken as they are, which halves the time of a look-up.
  return pointer.includes('~') ? written.map(unescapeToken) : written;
}

/** The value a JSON Pointer addresses, or undefined when the document has no such place. */
export function valueAt(document: Json, pointer: string): Json | undefined {
  let value: Json | undefined = document;
  for (const token of tokens(pointer)) {
    if (Array.isArray(value)) value = value[Number(token)];
    else if (isJsonObject(value) && Object.hasOwn(value, token)) value = value[token];
    else return undefined;
  }
  return value;
}

/**
 * The text that evidence offsets count in: the string a pointer addresses or, where it addresses a schema
 * (a parameter), the parameter's own name, which is the pointer's last token. A key that holds a string is named by a
 * `#` after its pointer, as in relative JSON Pointers, where the document has no such place.
 */
export function textAt(document: Json, pointer: string): string | undefined {
  const value = valueAt(document, pointer);
  if (value !== undefined) return typeof value === 'string' ? value : tokens(pointer).at(-1);
  const key = pointer.endsWith('#') ? pointer.slice(0, -1) : undefined;
  return key !== undefined && valueAt(document, key) !== undefined ? tokens(key).at(-1) : undefined;
}
