import {
  closeSync,
  existsSync,
  fstatSync,
  ftruncateSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { tryLock } from 'fs-native-extensions';
import { makeFolder } from '../files/make-folder.ts';
import { isMarked, markerName } from './marker.ts';

/** A folder of this process alone. `release`, or the end of the process, removes it with all that is in it. */
export interface WorkFolder {
  readonly path: string;
  readonly release: () => void;
}

/** How often a folder that its owner removes at this very moment is asked for again. */
const attempts = 20;

const empty = (path: string): void => {
  for (const name of readdirSync(path))
    if (name !== markerName) rmSync(join(path, name), { recursive: true, force: true });
};

/** Opens a folder's marker, making both where needed; undefined when its owner removed them meanwhile. */
function openMarker(path: string): number | undefined {
  makeFolder(path);
  try {
    return openSync(join(path, markerName), 'a+');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

/**
 * Takes a folder for this process. Its marker is locked for as long as the process lives, so a folder that a killed one
 * left is free at once; `salvage` may take something out of it before it is emptied. Throws one line when a living
 * process has the folder, when others' files stand there, and what the file system says.
 */
export function takeWorkFolder(path: string, salvage: (path: string) => void = () => undefined): WorkFolder {
  if (existsSync(path) && readdirSync(path).length > 0 && !isMarked(path))
    throw new Error(`${path}: holds files and no ${markerName}; expected no such folder, since builds work there`);
  for (let attempt = 0; attempt < attempts; attempt += 1) {
    const open = openMarker(path);
    if (open === undefined) continue;
    if (!tryLock(open)) {
      closeSync(open);
      const pid = existsSync(join(path, markerName)) ? readFileSync(join(path, markerName), 'utf8').trim() : '';
      throw new Error(`another build (process ${pid || 'unknown'}) is at work in ${path}; expected it to end first`);
    }
    const ours = statSync(join(path, markerName), { throwIfNoEntry: false });
    if (ours?.ino === fstatSync(open).ino) {
      ftruncateSync(open);
      writeSync(open, `${String(process.pid)}\n`);
      salvage(path);
      empty(path);
      return owned(path, open);
    }
    closeSync(open);
  }
  throw new Error(`${path}: comes and goes; expected no other build to work there`);
}

function owned(path: string, open: number): WorkFolder {
  const release = (): void => {
    process.off('exit', release);
    rmSync(path, { recursive: true, force: true });
    closeSync(open);
  };
  process.on('exit', release);
  return { path, release };
}

/** Removes the work folders that killed processes left in a folder of ours; those of living ones stay. */
export function sweepWorkFolders(parent: string): void {
  if (!existsSync(parent)) return;
  for (const name of readdirSync(parent)) {
    const path = join(parent, name);
    if (!isMarked(path)) continue;
    try {
      takeWorkFolder(path).release();
    } catch {
      // A living build is at work there.
    }
  }
}
