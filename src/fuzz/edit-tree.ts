import { isJsonObject, type Json } from '../manifest/json.ts';
import { type Random } from './random.ts';

/** Keys and indices from a document's root to one of its values. */
export type Path = readonly string[];

/** An object from entries, of which `__proto__` is one like any other. */
export const objectOf = (entries: readonly (readonly [string, Json])[]): Json => Object.fromEntries(entries);

const children = (value: Json): [string, Json][] =>
  Array.isArray(value)
    ? value.map((one, index) => [String(index), one])
    : isJsonObject(value)
      ? Object.entries(value)
      : [];

/** The way to one value of a document, deep ones as likely as shallow ones. */
export function somewhere(random: Random, document: Json): Path {
  const path: string[] = [];
  const depth = random.below(9);
  for (let value = document; path.length < depth;) {
    const below = children(value);
    const chosen = below[random.below(Math.max(1, below.length))];
    if (!chosen) break;
    path.push(chosen[0]);
    value = chosen[1];
  }
  return path;
}

/** The value at the end of a way that `somewhere` found. */
export function valueOn(document: Json, path: Path): Json {
  return path.reduce<Json>((value, key) => children(value).find(([own]) => own === key)?.[1] ?? null, document);
}

/** What becomes of one member of an object or array, by key: none, one or several. An array ignores the keys. */
export type Edit = (key: string, value: Json) => readonly (readonly [string, Json])[];

/** The document with one member edited. The root itself is a member of nothing: of its edit the first value counts. */
export function edited(document: Json, path: Path, edit: Edit): Json {
  const [key, ...rest] = path;
  if (key === undefined) return edit('', document)[0]?.[1] ?? null;
  const entries = children(document).flatMap(([own, value]) => {
    if (own !== key) return [[own, value] as const];
    return rest.length === 0 ? edit(own, value) : [[own, edited(value, rest, edit)] as const];
  });
  return Array.isArray(document) ? entries.map(([, value]) => value) : objectOf(entries);
}
