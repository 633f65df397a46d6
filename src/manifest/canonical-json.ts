import canonicalize from 'canonicalize';
import { isJsonObject, type Json } from './json.ts';

/**
 * Canonical JSON by RFC 8785: keys sorted by UTF-16 code units, no white space, shortest number form. Halves of
 * surrogate pairs, which that form cannot hold and strangers send, are read as U+FFFD.
 */
export function canonicalJson(value: Json): string {
  const text = canonicalize(wellFormed(value));
  if (text === undefined) throw new TypeError('canonical JSON needs a JSON value');
  return text;
}

function wellFormed(value: Json): Json {
  if (typeof value === 'string') return value.toWellFormed();
  if (Array.isArray(value)) return value.map(wellFormed);
  if (!isJsonObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key.toWellFormed(), wellFormed(inner)]));
}
