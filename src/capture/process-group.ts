import { type ChildProcessByStdio, spawnSync, type SpawnOptions } from 'node:child_process';
import { type Readable, type Writable } from 'node:stream';
import spawn from 'cross-spawn';

const isWindows = (platform: NodeJS.Platform): boolean => platform === 'win32';

/**
 * Starts a program as the leader of its own process group, so that `endGroup` ends it with all that it starts. Windows has no
 * groups; there a process has a tree, and one that is detached would open a window.
 */
export function startGroup<Input extends 'pipe' | 'ignore'>(
  file: string,
  args: readonly string[],
  options: Pick<SpawnOptions, 'cwd' | 'env' | 'uid' | 'gid'> & { readonly stdio: readonly [Input, 'pipe', 'pipe'] },
): ChildProcessByStdio<Input extends 'pipe' ? Writable : null, Readable, Readable> {
  const started = spawn(file, args, {
    ...options,
    stdio: [...options.stdio],
    detached: !isWindows(process.platform),
    windowsHide: true,
  });
  return started as ReturnType<typeof startGroup<Input>>;
}

/** Ends every process of a group, or tree, whose leader has this id. One that is gone already is no error. */
export function endGroup(leader: number | undefined, platform: NodeJS.Platform = process.platform): void {
  if (leader === undefined) return;
  if (isWindows(platform)) {
    spawnSync('taskkill', ['/pid', String(leader), '/T', '/F'], { stdio: 'ignore', windowsHide: true });
    return;
  }
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // ESRCH: all its processes have ended.
  }
}
