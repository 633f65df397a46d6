/** Nesting that is read. Real definitions reach 31 levels, and later steps walk a value by recursion. */
export const maxNesting = 200;

/** True when objects and arrays lie in each other deeper than `maxNesting`. Linear, without recursion. */
export function isTooDeep(value: unknown): boolean {
  let level: unknown[] = [value];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth > maxNesting) return true;
    level = level.flatMap((one): unknown[] => (typeof one === 'object' && one !== null ? Object.values(one) : []));
  }
  return false;
}
