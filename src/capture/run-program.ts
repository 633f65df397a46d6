import { spawn } from 'node:child_process';

const keptOutput = 16_384;

/** How a program ended and the end of what it printed. */
export interface Ended {
  readonly code: number | null;
  readonly timedOut: boolean;
  readonly output: string;
}

/** Runs a program to its end or to its time limit, then kills its whole process group. Never throws. */
export function runProgram(file: string, args: readonly string[], cwd: string, timeoutMs: number): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(file, args, { cwd, detached: true, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let timedOut = false;
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-keptOutput);
    };
    const timer = setTimeout(() => {
      timedOut = true;
      killGroup(child.pid);
    }, timeoutMs);
    const end = (code: number | null): void => {
      clearTimeout(timer);
      resolve({ code, timedOut, output });
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.on('error', (error) => {
      output += error.message;
      end(null);
    });
    child.on('close', end);
  });
}

/** Kills every process of a group whose leader has this id. A group that is gone already is no error. */
export function killGroup(leader: number | undefined): void {
  if (leader === undefined) return;
  try {
    process.kill(-leader, 'SIGKILL');
  } catch {
    // ESRCH: all its processes have ended.
  }
}
