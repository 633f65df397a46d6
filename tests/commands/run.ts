import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const root = fileURLToPath(new URL('../../', import.meta.url));

/** What a command of the project gave. */
export interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function runNode(args: readonly string[], input: string, { cwd, env }: Around = {}): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: cwd ?? root,
    env: { ...process.env, ...env },
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

/** Runs a script of the project as its users do and returns what they see. */
export const runScript = (script: string, args: readonly string[], input = ''): Ran =>
  runNode([`scripts/${script}.ts`, ...args], input);

/** Runs a command of `tool-risk` as its users do and returns what they see. */
export const run = (command: string, args: readonly string[], input = '', around: Around = {}): Ran =>
  runNode([`${root}scripts/tool-risk.ts`, command, ...args], input, around);
