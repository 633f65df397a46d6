/**
 * Tool names that at least two servers list.
 * @param servers the names that each server lists
 */
export function repeatedNames(servers: Iterable<readonly string[]>): ReadonlySet<string> {
  const seen = new Set<string>();
  const repeated = new Set<string>();
  for (const names of servers)
    for (const name of new Set(names)) {
      if (seen.has(name)) repeated.add(name);
      seen.add(name);
    }
  return repeated;
}
