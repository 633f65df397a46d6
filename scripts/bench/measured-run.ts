import { spawn } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';

/** What a program took, with all processes that it started. */
export interface MeasuredRun {
  readonly code: number;
  readonly out: string;
  readonly err: string;
  readonly seconds: number;
  /** Processor time of all its processes. */
  readonly cpuSeconds: number;
  /** Processor time by the file name of the script that a process runs, for those seen while they ran. */
  readonly scripts: ReadonlyMap<string, number>;
  /** Most resident memory of any one process, in megabytes, and how many processes there were at most. */
  readonly peakMb: number;
  readonly processes: number;
}

/** Milliseconds between looks at the processes; the kernel itself keeps the peak of each (VmHWM). */
const interval = 100;

const readProc = (pid: string, file: string): string => {
  try {
    return readFileSync(join('/proc', pid, file), 'utf8');
  } catch {
    return '';
  }
};

/** A process and everything below it. */
function family(root: number): string[] {
  const parents = new Map<string, string>();
  for (const pid of readdirSync('/proc')) {
    if (!/^\d+$/.test(pid)) continue;
    const stat = readProc(pid, 'stat');
    const parent = stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1];
    if (parent !== undefined) parents.set(pid, parent);
  }
  const isBelow = (pid: string): boolean => {
    const parent = parents.get(pid);
    return pid === String(root) || (parent !== undefined && parent !== '0' && isBelow(parent));
  };
  return [...parents.keys()].filter(isBelow);
}

const peakMbOf = (pid: string): number => Number(/^VmHWM:\s*(\d+) kB/m.exec(readProc(pid, 'status'))?.[1] ?? 0) / 1024;

/** The script that a process runs, without its folders, and its processor time so far in seconds (100 ticks each, proc(5)). */
function scriptTime(pid: string): readonly [script: string, seconds: number] | undefined {
  const script = readProc(pid, 'cmdline')
    .split('\0')
    .find((word) => /\.[cm]?[jt]s$/.test(word));
  const stat = readProc(pid, 'stat');
  const [user, system] = stat
    .slice(stat.lastIndexOf(')') + 2)
    .split(' ')
    .slice(11, 13);
  return script === undefined ? undefined : [basename(script), (Number(user) + Number(system)) / 100];
}

/** Seconds of user and system time that the shell's `times` prints last, for what it started: `1m2.345s 0m0.678s`. */
function cpuOf(times: string): number {
  const line = times.trim().split('\n').at(-1) ?? '';
  return [...line.matchAll(/(\d+)m([\d.]+)s/g)].reduce(
    (sum, [, minutes, seconds]) => sum + Number(minutes) * 60 + Number(seconds),
    0,
  );
}

/**
 * Runs a program to its end and measures it from outside. Memory is read from /proc, so that it is 0 on systems without.
 * @param most seconds after which it is ended, with exit code -1
 */
export function measuredRun(
  command: readonly string[],
  { cwd, env = {}, most = 3600 }: { cwd: string; env?: Readonly<Record<string, string>>; most?: number },
): Promise<MeasuredRun> {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn('sh', ['-c', '"$@"; code=$?; times >&3; exit $code', 'sh', ...command], {
      cwd,
      env: { ...process.env, ...env },
      stdio: ['ignore', 'pipe', 'pipe', 'pipe'],
      detached: true,
    });
    const timeOf = new Map<string, readonly [script: string, seconds: number]>();
    let [out, err, times, peakMb, processes] = ['', '', '', 0, 0];
    child.stdout?.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr?.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.stdio[3]?.on('data', (chunk: Buffer) => (times += chunk.toString()));
    const { pid } = child;
    const end = (): void => {
      if (pid !== undefined) process.kill(-pid, 'SIGKILL');
    };
    process.once('exit', end);
    const look = setInterval(() => {
      if (pid === undefined) return;
      const all = family(pid);
      // The shell in between is none of the program's.
      processes = Math.max(processes, all.length - 1);
      for (const one of all) {
        peakMb = Math.max(peakMb, peakMbOf(one));
        const time = scriptTime(one);
        if (time !== undefined) timeOf.set(one, time);
      }
      if (performance.now() - started > most * 1000) end();
    }, interval);
    child.on('error', reject);
    child.on('close', (code) => {
      clearInterval(look);
      process.off('exit', end);
      const seconds = (performance.now() - started) / 1000;
      const scripts = new Map<string, number>();
      for (const [script, time] of timeOf.values()) scripts.set(script, (scripts.get(script) ?? 0) + time);
      const measured = { seconds, cpuSeconds: cpuOf(times), scripts, peakMb: Math.round(peakMb), processes };
      resolve({ code: code ?? -1, out, err, ...measured });
    });
  });
}
