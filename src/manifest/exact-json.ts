import { jsonValue } from './json-value.ts';
import { type Json } from './json.ts';

/**
 * Digits or an exponent that a double might not hold; anything else need not be looked at number by number. The largest safe integer,
 * which schema generators write as the maximum of every integer, is none of them.
 */
const suspicious = /(?!9007199254740991(?!\d))\d{16}|[eE][+-]?\d{3}/;

type Reviver = (this: unknown, key: string, value: unknown, context: { readonly source?: string }) => unknown;

/** ECMAScript's “JSON.parse source text access”, which TypeScript does not know yet. */
const native = JSON as unknown as {
  parse(text: string, reviver: Reviver): Json;
  rawJSON?(text: string): Json;
};

/** Whether a number reads the same after its text became a double, rounding of a fraction's last digits aside. */
function isHeld(source: string, value: number): boolean {
  if (!Number.isFinite(value)) return false;
  if (/[.eE]/.test(source)) return value !== 0 || !/[1-9]/.test(source.replace(/[eE].*$/, ''));
  return BigInt(source) === BigInt(value);
}

/** Strings, to be passed over, and numbers. */
const stringOrNumber = /"(?:[^"\\]|\\.)*"|-?\d[\d.eE+-]*/g;

/** Parses JSON whose numbers doubles hold; throws a SyntaxError that names the first other one. */
export function withHeldNumbers(text: string): Json {
  const value = jsonValue(text);
  const lost = (text.match(stringOrNumber) ?? []).find(
    (piece) => !piece.startsWith('"') && !isHeld(piece, Number(piece)),
  );
  if (lost !== undefined)
    throw new SyntaxError(`the number ${lost} needs Node 22 or newer to be kept as it is written`);
  return value;
}

/**
 * Parses JSON without changing a number: one that a double does not hold (`18446744073709551615`, `1e400`) becomes an object
 * of `JSON.rawJSON`, which `JSON.stringify` writes as it stood. Throws a SyntaxError like `JSON.parse`, and where the runtime has no
 * `JSON.rawJSON` (Node 20) one that names the number, rather than change it without a word.
 */
export function parseExactJson(text: string): Json {
  const { rawJSON } = native;
  if (!suspicious.test(text)) return jsonValue(text);
  if (!rawJSON) return withHeldNumbers(text);
  const exact = (json: string): Json =>
    native.parse(json, (_key, value, { source }) =>
      typeof value === 'number' && source !== undefined && !isHeld(source, value) ? rawJSON(source) : value,
    );
  return jsonValue(text, exact, exact);
}
