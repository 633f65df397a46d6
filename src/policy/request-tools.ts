import * as z from 'zod/mini';
import { isTable, join, type Value } from './join-documents.ts';
import { printJson, readJson } from './json-text.ts';
import { wholePart } from './known-part.ts';

/** Servers in `tools` of a request: one entry by itself, or a list with one for each server. */
const listed = (value: Value): readonly Value[] => (Array.isArray(value) ? (value as readonly Value[]) : [value]);

const nameOf = (entry: unknown, name: string): Value | undefined => (isTable(entry) ? entry[name] : undefined);

/**
 * The entry of a server. One that stands by itself is taken to be the server’s. Throws one line where the API would refuse
 * what stands there, or where a list has no entry for the server.
 * @param name the key below which an entry has its server’s name
 */
export function serverEntry<T extends z.ZodMiniType>(
  entry: T,
  name: string,
  text: string,
  serverKey: string,
): z.output<T> {
  const value = readJson(text);
  if (!Array.isArray(value)) return wholePart(entry, value);
  const own = wholePart(z.array(entry), value).find((one) => nameOf(one, name) === serverKey);
  if (!own) throw new Error(`${name}: no entry of the list is for “${serverKey}”; expected one`);
  return own;
}

/**
 * Merges entries into those that there are, each into that of its own server, one that names none into that of `serverKey`.
 * @param prepare takes out of the entry of `serverKey` what the snippet replaces
 */
export function mergeEntries(
  existing: string,
  snippet: string,
  { name, serverKey, prepare }: { name: string; serverKey: string; prepare: (entry: Value) => Value },
): string {
  const old = listed(readJson(existing));
  const isOwn = (entry: Value): boolean =>
    nameOf(entry, name) === serverKey || (old.length === 1 && !nameOf(entry, name));
  const kept = old.map((entry) => (isOwn(entry) ? prepare(entry) : entry));
  const all = listed(readJson(snippet)).reduce<readonly Value[]>((entries, added) => {
    const key = nameOf(added, name) ?? serverKey;
    const at = entries.findIndex(
      (entry) => nameOf(entry, name) === key || (entries.length === 1 && !nameOf(entry, name)),
    );
    return at < 0 ? [...entries, added] : entries.with(at, join(entries[at] ?? {}, added));
  }, kept);
  return printJson(all.length === 1 ? all[0] : all);
}
