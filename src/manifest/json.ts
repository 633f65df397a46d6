/** Any JSON value, as `parseExactJson` returns it: a number that a double does not hold is an object of `JSON.rawJSON`. */
export type Json = string | number | boolean | null | Json[] | JsonObject;

/** A JSON object. Keys are strangers' text: read them with `Object.hasOwn`, never by inheritance. */
export interface JsonObject {
  [key: string]: Json;
}

/** True for a plain JSON object, false for arrays, null and scalars. */
export const isJsonObject = (value: unknown): value is JsonObject =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
