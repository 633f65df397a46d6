import {
  accessSync,
  closeSync,
  constants,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';
import { writeStream } from './write-stream.ts';
import { writtenPlace } from './written-place.ts';

/**
 * Writes a file whole or not at all, making its folder where needed: a draft beside it reaches the disk and then takes
 * its place in one step. Whoever reads meanwhile, or after a crash, finds the old text or the new one. A link stays and what
 * it leads to is written; a file keeps its mode; a pipe or a terminal is written to.
 * Throws what `writtenPlace` and the file system say.
 */
export function writeWhole(file: string, text: string): void {
  const { path, mode, stream } = writtenPlace(file);
  if (stream !== undefined) {
    writeStream(stream, text);
    return;
  }
  if (mode !== undefined) accessSync(path, constants.W_OK);
  const folder = dirname(path);
  makeFolder(folder);
  const draft = `${path}.${String(process.pid)}.part`;
  try {
    // What a killed process of this number left may be a link to elsewhere.
    rmSync(draft, { force: true });
    onDisk(draft, 'wx', (open) => {
      writeFileSync(open, text);
      if (mode !== undefined) fchmodSync(open, mode);
    });
    renameSync(draft, path);
  } finally {
    rmSync(draft, { force: true });
  }
  // The name is on disk once its folder is; Windows opens no folders and keeps names by itself.
  if (process.platform !== 'win32') onDisk(folder, 'r', () => undefined);
}

function onDisk(path: string, flags: string, write: (open: number) => void): void {
  const open = openSync(path, flags);
  try {
    write(open);
    fsyncSync(open);
  } finally {
    closeSync(open);
  }
}
