import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { swap } from 'fs-native-extensions';
import { madeFiles } from './made-files.ts';
import { markerName, markerText, type Marker } from './marker.ts';
import { takeWorkFolder } from './work-folder.ts';

/** Where a folder is made before it takes its place: beside it, so that one step on one file system does. */
const workBeside = (target: string): string => join(dirname(target), `.${basename(target)}.building`);
/** The old folder, for the moment in which a file system without an exchange has neither in place. */
const setAside = 'old';

/** Moves a folder to a place where nothing stands; across file systems it is copied first. */
export function moveFolder(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
}

/** Puts a finished folder in the place of another and says where that one stands now; undefined where there was none. */
async function exchange(fresh: string, target: string, work: string): Promise<string | undefined> {
  if (!existsSync(target)) {
    renameSync(fresh, target);
    return undefined;
  }
  try {
    await swap(fresh, target);
    return fresh;
  } catch {
    // Some network file systems exchange nothing. Killed between these lines, the next build puts the old one back.
    const old = join(work, setAside);
    renameSync(target, old);
    try {
      renameSync(fresh, target);
    } catch (error) {
      renameSync(old, target);
      throw error;
    }
    return old;
  }
}

/**
 * Makes a folder anew: `make` fills a path of its own, and only what it finished takes the target's place, in one step.
 * Killed at any moment, or out of room, the target is the old folder or the new one. What killed builds left is removed.
 * Rejects with one line when another build makes the same folder, and with what `make` and the file system say.
 * @param target a real path that `targetFolder` has let through
 * @param make fills the path it is given, which does not exist yet, and says what the marker is to hold,
 * and whatever else the caller wants back
 * @param discard may move the old folder away; what it leaves is removed
 */
export async function publishFolder<T extends Marker>(
  target: string,
  make: (fresh: string) => Promise<T>,
  discard: (old: string) => void = () => undefined,
): Promise<T> {
  const work = takeWorkFolder(workBeside(target), (path) => {
    const old = join(path, setAside);
    if (existsSync(old) && !existsSync(target)) renameSync(old, target);
  });
  try {
    const fresh = join(work.path, 'new');
    const facts = await make(fresh);
    const text = markerText({ ...facts, made: readdirSync(fresh).sort(), below: madeFiles(fresh) });
    writeFileSync(join(fresh, markerName), text);
    const old = await exchange(fresh, target, work.path);
    if (old !== undefined) discard(old);
    return facts;
  } finally {
    work.release();
  }
}
