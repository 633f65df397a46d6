import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';

const files = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));

/** Makes one folder hold what another does, touching only files that differ, so that whoever watches it hears of those alone. */
export function mirrorFolder(from: string, to: string): void {
  const wanted = new Set(files(from));
  for (const name of existsSync(to) ? files(to) : []) if (!wanted.has(name)) rmSync(join(to, name));
  for (const name of wanted) {
    const target = join(to, name);
    if (existsSync(target) && readFileSync(target).equals(readFileSync(join(from, name)))) continue;
    mkdirSync(dirname(target), { recursive: true });
    copyFileSync(join(from, name), target);
  }
}
