import { isJsonObject, type Json } from './json.ts';

/**
 * Canonical JSON by RFC 8785: keys sorted by UTF-16 code units, no white space, shortest number form, which is that of
 * ECMAScript. What that form cannot hold and strangers send stays what it is: a number beyond doubles as it was written;
 * halves of surrogate pairs are read as U+FFFD. Of keys that become one by that, the last counts.
 */
export function canonicalJson(value: Json): string {
  if (typeof value === 'string') return JSON.stringify(value.toWellFormed());
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  if (!isJsonObject(value)) return JSON.stringify(value);
  let members = '';
  const whole = withWellFormedKeys(value);
  for (const key of Object.keys(whole).sort())
    members += `${members === '' ? '' : ','}${JSON.stringify(key)}:${canonicalJson(whole[key] ?? null)}`;
  return `{${members}}`;
}

const withWellFormedKeys = (object: Readonly<Record<string, Json>>): Readonly<Record<string, Json>> =>
  Object.keys(object).every((key) => key.isWellFormed())
    ? object
    : Object.fromEntries(Object.entries(object).map(([key, value]) => [key.toWellFormed(), value]));
