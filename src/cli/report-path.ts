import { isAbsolute, relative, resolve, sep } from 'node:path';

/**
 * A path as reports name it: relative to a folder where it lies below it, with strokes between; else as it was given. Code
 * hosts want paths that begin at the repository.
 */
export function reportPath(file: string, root: string): string {
  if (file === '-') return file;
  const below = relative(root, resolve(file));
  return below === '' || below === '..' || below.startsWith(`..${sep}`) || isAbsolute(below)
    ? file
    : below.replaceAll(sep, '/');
}
