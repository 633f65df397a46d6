import { spawn, type ChildProcess } from 'node:child_process';
import { createInterface } from 'node:readline';

/** A message of JSON-RPC, as far as a peer looks at it. */
export interface PeerMessage {
  readonly id?: number | string;
  readonly method?: string;
  readonly params?: Readonly<Record<string, unknown>>;
  readonly result?: unknown;
  readonly error?: { readonly message?: string };
}

/** A program that speaks JSON-RPC, one message a line, over its standard streams. */
export interface Peer {
  readonly request: (method: string, params: object) => Promise<unknown>;
  readonly notify: (method: string, params?: object) => void;
  /** Waits for a notification. */
  readonly heard: (method: string) => Promise<PeerMessage>;
  readonly close: () => void;
}

interface PeerOptions {
  readonly command: string;
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly cwd: string;
  /** Answers what the program asks. */
  readonly answer: (message: PeerMessage) => unknown;
  /** After so many milliseconds whatever is waited for fails. */
  readonly patience: number;
}

function stop(child: ChildProcess): void {
  if (child.pid === undefined || child.exitCode !== null) return;
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    child.kill('SIGKILL');
  }
}

/** Starts a program as the leader of its own group of processes, all of which end with it. */
export function openPeer({ command, args, env, cwd, answer, patience }: PeerOptions): Peer {
  const child = spawn(command, args, { env, cwd, stdio: ['pipe', 'pipe', 'pipe'], detached: true });
  const waiting = new Map<number, { resolve: (value: unknown) => void; reject: (error: Error) => void }>();
  const listening = new Map<string, ((message: PeerMessage) => void)[]>();
  const early = new Map<string, PeerMessage>();
  const failures = new Set<(error: Error) => void>();
  let last = '';
  let next = 0;
  const failAll = (error: Error): void => {
    for (const reject of failures) reject(error);
  };
  const send = (message: object): void => void child.stdin.write(`${JSON.stringify({ jsonrpc: '2.0', ...message })}\n`);
  const timer = setTimeout(() => {
    failAll(new Error(`no answer within ${String(patience / 1000)} s; ${last}`));
    stop(child);
  }, patience);
  child.stdin.on('error', () => undefined);
  child.on('error', failAll);
  child.stderr.on('data', (data: Buffer) => (last = data.toString().trim().slice(-400)));
  child.on('exit', () => {
    clearTimeout(timer);
    failAll(new Error(`the program ended; ${last}`));
  });
  createInterface({ input: child.stdout }).on('line', (line) => {
    let message: PeerMessage;
    try {
      message = JSON.parse(line) as PeerMessage;
    } catch {
      return;
    }
    if (message.method !== undefined && message.id !== undefined) {
      send({ id: message.id, result: answer(message) });
    } else if (message.method !== undefined) {
      const heard = listening.get(message.method)?.splice(0) ?? [];
      if (heard.length === 0) early.set(message.method, message);
      for (const resolve of heard) resolve(message);
    } else {
      const { resolve, reject } = waiting.get(Number(message.id)) ?? {};
      if (message.error) reject?.(new Error(message.error.message ?? 'an error'));
      else resolve?.(message.result);
    }
  });
  const orFailure = <T>(start: (resolve: (value: T) => void, reject: (error: Error) => void) => void): Promise<T> =>
    new Promise<T>((resolve, reject) => {
      failures.add(reject);
      start(resolve, reject);
    });
  return {
    request: (method, params) =>
      orFailure((resolve, reject) => {
        next += 1;
        waiting.set(next, { resolve, reject });
        send({ id: next, method, params });
      }),
    notify: (method, params = {}) => {
      send({ method, params });
    },
    heard: (method) =>
      orFailure((resolve) => {
        const message = early.get(method);
        early.delete(method);
        if (message) resolve(message);
        else listening.set(method, [...(listening.get(method) ?? []), resolve]);
      }),
    close: () => {
      clearTimeout(timer);
      failures.clear();
      stop(child);
    },
  };
}
