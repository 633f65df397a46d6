import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { home } from './home.ts';

/** What pages are made with, below the generator's folder: their sources, what is served as it is, and the packages' versions. */
const madeWith = ['src', 'public', 'package.json', 'package-lock.json'];

/** SHA-256 (hex) over paths, lengths and bytes of all files of some folders, in the order of their paths; tests are left out. */
export function hashOfFolders(folders: readonly string[]): string {
  const hash = createHash('sha256');
  for (const folder of folders) {
    if (!existsSync(folder)) continue;
    const files = readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && !entry.name.endsWith('.test.ts'))
      .map((entry) => join(entry.parentPath, entry.name).slice(folder.length));
    for (const file of files.sort()) {
      const bytes = readFileSync(folder + file);
      hash.update(`${file}\n${String(bytes.length)}\n`).update(bytes);
    }
    hash.update('\n');
  }
  return hash.digest('hex');
}

/** SHA-256 (hex) over everything that makes pages of data: two generators with the same key make the same site. */
export function codeKey(): string {
  const [folders, files] = [
    madeWith.filter((name) => !name.includes('.')),
    madeWith.filter((name) => name.includes('.')),
  ];
  const hash = createHash('sha256');
  // In the package the modules that run are a bundle beside this one.
  hash.update(hashOfFolders([...folders.map((name) => join(home, name)), import.meta.dirname]));
  for (const name of files) if (existsSync(join(home, name))) hash.update(readFileSync(join(home, name)));
  return hash.update(process.version).digest('hex');
}
