import { endGroup, startGroup } from './process-group.ts';

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
    const child = startGroup(file, args, { cwd, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    let timedOut = false;
    const keep = (chunk: Buffer): void => {
      output = (output + chunk.toString('utf8')).slice(-keptOutput);
    };
    const timer = setTimeout(() => {
      timedOut = true;
      endGroup(child.pid);
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
