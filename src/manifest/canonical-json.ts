import canonicalize from 'canonicalize';
import { type Json } from './json.ts';

/**
 * Canonical JSON by RFC 8785: keys sorted by UTF-16 code units, no white space, shortest number form.
 * Throws on values that JSON cannot hold (NaN, Infinity).
 */
export function canonicalJson(value: Json): string {
  const text = canonicalize(value);
  if (text === undefined) throw new TypeError('canonical JSON needs a JSON value');
  return text;
}
