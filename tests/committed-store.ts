import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { openStore, type Store } from '../src/catalogue/open-store.ts';
import { oneAtATime } from '../src/publish/one-at-a-time.ts';

const folder = '.cache/committed';
const run = promisify(execFile);

/**
 * The compiled catalogue of this repository. What is compiled is kept, so that of several tests and the build after them only
 * the first takes the time. Throws with the lines of what is wrong with the catalogue.
 */
export async function committedStore(): Promise<Store> {
  await oneAtATime(`${folder}.lock`, () => run(process.execPath, ['scripts/build-catalog.ts', '--store', folder]));
  return openStore(folder);
}
