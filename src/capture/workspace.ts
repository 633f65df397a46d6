import { execFile } from 'node:child_process';
import { chmod, copyFile, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { promisify } from 'node:util';
import { dummyFiles } from './dummy-files.ts';
import { nativeAddonFile, nativeAddonStandIn } from './native-addons.ts';

/**
 * Runs `work` in a throw-away folder that any user may read, with the Node that runs this module as `bin/node` and the
 * files that are lent to servers, and removes the folder whatever happens.
 */
export async function withWorkspace<T>(work: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(path.join(os.tmpdir(), 'tool-risk-capture-'));
  try {
    await chmod(folder, 0o755);
    await mkdir(path.join(folder, 'bin'));
    await copyFile(process.execPath, path.join(folder, 'bin', 'node'));
    await chmod(path.join(folder, 'bin', 'node'), 0o755);
    await mkdir(path.join(folder, 'dummies'));
    for (const [name, text] of Object.entries(dummyFiles)) await writeFile(path.join(folder, 'dummies', name), text);
    await writeFile(path.join(folder, nativeAddonFile), nativeAddonStandIn);
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

/**
 * Lets every user write in `folder` and all below it: servers that keep logs or data beside their code can do so where a person
 * installs them, and run as nobody here. For a throw-away copy of a package.
 */
export async function letEveryoneWrite(folder: string): Promise<void> {
  await promisify(execFile)('chmod', ['-R', 'a+w', folder]);
}
