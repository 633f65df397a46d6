/** Anything that JSON, YAML or TOML can hold. */
export type Value = string | number | boolean | null | readonly Value[] | { readonly [key: string]: Value };
export type Table = { readonly [key: string]: Value };

export const isTable = (value: unknown): value is Table =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** Joins two documents: tables key by key, lists without repeating an item; else the second value wins. */
export function join(first: Value, second: Value): Value {
  if (Array.isArray(first) && Array.isArray(second)) {
    const seen = new Set(first.map((item) => JSON.stringify(item)));
    return [...first, ...second.filter((item: Value) => !seen.has(JSON.stringify(item)))];
  }
  if (!isTable(first) || !isTable(second)) return second;
  const own = (key: string): Value => {
    const [a, b] = [first, second].map((table) => (Object.hasOwn(table, key) ? table[key] : undefined));
    return a === undefined ? (b ?? null) : b === undefined ? a : join(a, b);
  };
  return Object.fromEntries(
    [...new Set([...Object.keys(first), ...Object.keys(second)])].map((key) => [key, own(key)]),
  );
}

/**
 * The document without the items named `names` in the list or table at `path`. A list's item is named by itself or by
 * its `name` key. A missing path leaves the document as it is.
 */
export function forget(document: Value, path: readonly string[], names: ReadonlySet<string>): Value {
  const [key, ...rest] = path;
  if (key === undefined) return forgetItems(document, names);
  if (!isTable(document) || !Object.hasOwn(document, key)) return document;
  return Object.fromEntries(
    Object.entries(document).map(([name, value]) => [name, name === key ? forget(value, rest, names) : value]),
  );
}

function forgetItems(value: Value, names: ReadonlySet<string>): Value {
  if (Array.isArray(value))
    return value.filter((item: Value) => {
      const name = isTable(item) ? item['name'] : item;
      return typeof name !== 'string' || !names.has(name);
    });
  if (!isTable(value)) return value;
  return Object.fromEntries(Object.entries(value).filter(([name]) => !names.has(name)));
}
