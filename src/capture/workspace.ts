import { copyFile, chmod, mkdir, mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';

/**
 * Runs `work` in a throw-away folder that any user may read, with the Node that runs this module as `bin/node` and an
 * empty `home`, and removes the folder whatever happens.
 */
export async function withWorkspace<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tool-risk-capture-'));
  try {
    await chmod(folder, 0o755);
    await mkdir(path.join(folder, 'bin'));
    await copyFile(process.execPath, path.join(folder, 'bin', 'node'));
    await chmod(path.join(folder, 'bin', 'node'), 0o755);
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
}

/** Empties the workspace's home folder, so that no start of a server sees what an earlier one left there. */
export async function emptyHome(folder: string): Promise<void> {
  const home = path.join(folder, 'home');
  await rm(home, { recursive: true, force: true });
  await mkdir(home);
  await chmod(home, 0o777);
}
