/** Any JSON value, as `parseExactJson` returns it: a number that a double does not hold is an object of `JSON.rawJSON`. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object. Keys are strangers' text: read them with `Object.hasOwn`, never by inheritance. */
export interface JsonObject {
  [key: string]: Json;
}

const { isRawJSON } = JSON as unknown as { isRawJSON?(value: unknown): boolean };

/** True for a plain JSON object; false for arrays, null, scalars, and numbers that `parseExactJson` keeps as they are written. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && isRawJSON?.(value) !== true;
