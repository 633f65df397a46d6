import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { folderHash } from '../files/folder-hash.ts';
import { home } from './home.ts';

/** What pages are made with, below the generator's folder: their sources, what is served as it is, and the packages' versions. */
const folders = ['src', 'public'];
const files = ['package.json', 'package-lock.json'];

const isNoTest = (path: string): boolean => !path.endsWith('.test.ts');

/** SHA-256 (hex) over everything that makes pages of data: two generators with the same key make the same site on one Node. */
export function codeKey(): string {
  const hash = createHash('sha256');
  // In the package the modules that run are a bundle beside this one.
  for (const folder of [...folders.map((name) => join(home, name)), import.meta.dirname])
    hash.update(folderHash(folder, isNoTest));
  for (const name of files) if (existsSync(join(home, name))) hash.update(readFileSync(join(home, name)));
  return hash.digest('hex');
}
