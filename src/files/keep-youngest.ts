import { readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Removes what a folder holds under names of ours, but for the youngest.
 * @param ours which names are ours
 * @param most how many stay
 */
export function keepYoungest(folder: string, ours: RegExp, most: number): void {
  const age = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const all = readdirSync(folder)
    .filter((name) => ours.test(name))
    .map((name) => join(folder, name))
    .toSorted((a, b) => age(b) - age(a));
  for (const path of all.slice(most)) rmSync(path, { recursive: true, force: true });
}
