import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { filesBelow } from './files-below.ts';

/** Makes one folder hold what another does, touching only files that differ, so that whoever watches it hears of those alone. */
export function mirrorFolder(from: string, to: string): void {
  const wanted = new Set(filesBelow(from));
  for (const name of existsSync(to) ? filesBelow(to) : []) if (!wanted.has(name)) rmSync(join(to, name));
  for (const name of wanted) {
    const target = join(to, name);
    if (existsSync(target) && readFileSync(target).equals(readFileSync(join(from, name)))) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(from, name), target);
  }
}
