import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';

/**
 * Makes a folder with its parents; one that is there is left as it is. Throws one line where it cannot. Node's own
 * `recursive` never ends where a parent exists and says that it does not, as `/proc` does.
 */
export function makeFolder(path: string): void {
  if (existsSync(path)) return;
  makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    // Another process made it meanwhile.
    if (existsSync(path)) return;
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    throw new Error(`${path}: this folder cannot be made (${code}); expected a place where you may write`, {
      cause: error,
    });
  }
}
