import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { endGroup } from '../../src/capture/process-group.ts';

/** A running program that reads and writes one JSON value a line over its standard streams. */
export interface LineProcess {
  readonly send: (message: object) => void;
  /** Rejects when the program ends by itself or its patience does, with what it last wrote to standard error. */
  readonly failure: Promise<never>;
  /** Ends the program and all that it started. */
  readonly stop: () => Promise<void>;
}

export interface LineProcessOptions {
  readonly command: string;
  readonly args: readonly string[];
  /** The whole environment: nothing of ours is handed on. */
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Milliseconds that the program may take in all. */
  readonly patience: number;
  /** Takes each line that is JSON; others are passed over. */
  readonly hear: (message: unknown) => void;
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}

/** Starts a program as the leader of its own group of processes, all of which end with it. */
export function startLineProcess({ command, args, env, cwd, patience, hear }: LineProcessOptions): LineProcess {
  const child = spawn(command, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  const { promise: failure, reject } = Promise.withResolvers<never>();
  const ended = new Promise<void>((resolve) => {
    child.on('exit', () => {
      resolve();
    });
    child.on('error', () => {
      resolve();
    });
  });
  failure.catch(() => undefined);
  let last = '';
  const fail = (what: string): void => {
    reject(new Error(`${what}${last && `: ${last}`}`));
  };
  const timer = setTimeout(() => {
    fail(`no answer within ${String(patience / 1000)} s`);
  }, patience);
  child.stdin.on('error', () => undefined);
  child.stderr.on('data', (data: Buffer) => (last = data.toString().trim().slice(-400)));
  child.on('error', ({ message }) => {
    fail(message);
  });
  child.on('close', () => {
    fail('the program ended');
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    const message = parsed(line);
    if (message !== undefined) hear(message);
  });
  return {
    send: (message) => void child.stdin.write(`${JSON.stringify(message)}\n`),
    failure,
    stop: async () => {
      clearTimeout(timer);
      endGroup(child.pid);
      await ended;
    },
  };
}

/** Does something in a fresh folder, which is removed afterwards. */
export async function inTemporaryFolder<T>(act: (folder: string) => Promise<T>): Promise<T> {
  const folder = await mkdtemp(join(tmpdir(), 'catalogue-client-'));
  try {
    return await act(folder);
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}
