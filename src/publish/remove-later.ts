import { spawn } from 'node:child_process';
import { mkdirSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { markerName } from './marker.ts';

/** The folder itself last, since its marker lets a sweep know what a remover that was killed has left. */
const program = `
  const { rmSync } = require('node:fs');
  const [, folder, inside] = process.argv;
  for (const path of [inside, folder]) rmSync(path, { recursive: true, force: true });
`;

/**
 * Takes a folder of ours out of the way and has a process of its own remove it, for which nobody waits: a site of twenty thousand
 * pages takes seconds. It is moved into a marked folder below `parent`, where `sweepWorkFolders` finds what is left of it. Where it
 * cannot be moved there, as between file systems, it stays where it is.
 */
export function removeLater(folder: string, parent: string): void {
  const place = join(parent, `removed-${String(process.pid)}`);
  const inside = join(place, 'old');
  try {
    mkdirSync(place, { recursive: true });
    writeFileSync(join(place, markerName), '');
    renameSync(folder, inside);
  } catch {
    // It is removed with what stands around it, by whoever waits for that.
    return;
  }
  const remover = spawn(process.execPath, ['-e', program, place, inside], { detached: true, stdio: 'ignore' });
  // Without a process the next sweep does it.
  remover.on('error', () => undefined);
  remover.unref();
}
