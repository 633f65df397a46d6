import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { makeFolder } from './make-folder.ts';

/**
 * Writes a file whole or not at all, making its folder where needed: a draft beside it reaches the disk and then takes
 * its place in one step. Whoever reads meanwhile, or after a crash, finds the old text or the new one.
 * Throws what the file system says.
 */
export function writeWhole(file: string, text: string): void {
  const folder = dirname(file);
  makeFolder(folder);
  const draft = `${file}.${String(process.pid)}.part`;
  try {
    onDisk(draft, 'w', (open) => {
      writeFileSync(open, text);
    });
    renameSync(draft, file);
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
