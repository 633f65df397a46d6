import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { filesBelow } from './files-below.ts';

/**
 * SHA-256 over a folder's files in the order of their paths: path, length in bytes, bytes. In hex.
 * @param counts whether a file counts, by its path in the folder
 */
export function folderHash(folder: string, counts: (path: string) => boolean = () => true): string {
  const hash = createHash('sha256');
  for (const path of filesBelow(folder).filter(counts).sort()) {
    const bytes = readFileSync(join(folder, path));
    hash.update(`/${path}\n${String(bytes.length)}\n`).update(bytes);
  }
  return hash.digest('hex');
}
