import { spawn, spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { inject } from 'vitest';
import { isBundled, type BundledProgram } from '../programs.ts';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a command of the project gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function runNode(args: readonly string[], input: string, cwd = root, env = process.env): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    env,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status ?? -1, out: stdout, err: stderr };
}

/** Where a command runs, and what its surroundings say beside ours. */
export interface Around {
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string | undefined>>;
}

/** File of a program that was bundled for the tests. */
export const program = (name: BundledProgram): string => join(inject('programs'), `${name}.js`);

/**
 * Runs a script of the project and returns what its users see: where it starts faster so, its bundle. What `build-catalog` keeps in
 * `.cache` is the tests' own.
 */
export const runScript = (script: string, args: readonly string[], input = '', cwd?: string): Ran =>
  runNode(
    [isBundled(script) ? program(script) : join(root, `scripts/${script}.ts`), ...args],
    input,
    cwd ?? (script === 'build-catalog' ? dirname(inject('programs')) : root),
  );

/** Runs a command of `tool-risk` as its users do and returns what they see. */
export const run = (command: string, args: readonly string[], input = '', { cwd, env }: Around = {}): Ran =>
  runNode([program('tool-risk'), command, ...args], input, cwd, { ...process.env, ...env });

/** The same from another folder, as the packed program runs. */
export const runIn = (cwd: string, command: string, args: readonly string[], input = '', env = process.env): Ran =>
  runNode([program('tool-risk'), command, ...args], input, cwd, env);

/** The same without waiting, for what the test itself serves meanwhile; `pid` is that of the program. */
export function runMeanwhile(
  command: string,
  args: readonly string[],
): { pid: number | undefined; ended: Promise<Ran> } {
  const child = spawn(process.execPath, [program('tool-risk'), command, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
  const ended = new Promise<Ran>((resolve) => {
    child.on('close', (code) => {
      resolve({ code: code ?? -1, out, err });
    });
  });
  return { pid: child.pid, ended };
}
