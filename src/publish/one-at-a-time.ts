import { closeSync, openSync } from 'node:fs';
import { dirname } from 'node:path';
import { waitForLock } from 'fs-native-extensions';
import { makeFolder } from '../files/make-folder.ts';

/**
 * Does some work while no other process does work under the lock file at `path`, which is made where it is missing: others are
 * waited for. The lock ends with the work, or with the process.
 */
export async function oneAtATime<T>(path: string, work: () => Promise<T>): Promise<T> {
  makeFolder(dirname(path));
  const open = openSync(path, 'a');
  try {
    await waitForLock(open);
    return await work();
  } finally {
    closeSync(open);
  }
}
