/**
 * A JSON value as Go's `fmt` prints it: `[1 2]`, `map[a:1]` with its keys in order, `<nil>`. Verbs differ in how they print
 * numbers.
 */
export function goText(value: unknown, ofNumber: (value: number) => string = String): string {
  if (typeof value === 'number') return ofNumber(value);
  if (value === null) return '<nil>';
  if (Array.isArray(value)) return `[${value.map((item) => goText(item, ofNumber)).join(' ')}]`;
  if (typeof value !== 'object') return String(value);
  const members = Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1));
  return `map[${members.map(([key, item]) => `${key}:${goText(item, ofNumber)}`).join(' ')}]`;
}
