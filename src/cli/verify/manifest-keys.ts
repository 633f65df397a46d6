import { basename } from 'node:path';

const withoutEnding = (path: string): string => path.replace(/\.[^./]+$/, '');

/** Whether a value stands once in a list. */
const once = (all: readonly string[], value: string): boolean => all.filter((one) => one === value).length === 1;

/**
 * What the servers of manifests are called in a lock file, in their order: each as its file up to the ending, and those whose
 * files share a name as their path, so that every one has a key of its own. A manifest whose path the lock file holds keeps that
 * key, whichever others are given beside it.
 * @param paths relative to the lock file's folder, with strokes between; none twice
 * @param held keys of the lock file
 * @param taken keys that others were given by name
 */
export function manifestKeys(
  paths: readonly string[],
  held: ReadonlySet<string>,
  taken: ReadonlySet<string> = new Set(),
): string[] {
  const short = paths.map(withoutEnding);
  const longKey = (path: string): string => (once(short, withoutEnding(path)) ? withoutEnding(path) : path);
  const isHeld = (path: string): boolean => path.includes('/') && held.has(longKey(path)) && !taken.has(longKey(path));
  const names = paths.filter((path) => !isHeld(path)).map((path) => withoutEnding(basename(path)));
  return paths.map((path) => {
    const name = withoutEnding(basename(path));
    return isHeld(path) || !once(names, name) || taken.has(name) ? longKey(path) : name;
  });
}
