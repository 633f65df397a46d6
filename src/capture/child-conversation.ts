import type { Transport } from '@modelcontextprotocol/sdk/shared/transport.js';
import type { JSONRPCMessage } from '@modelcontextprotocol/sdk/types.js';
import { jsonValue } from '../manifest/json-value.ts';
import { isJsonObject, type Json } from '../manifest/json.ts';
import { type Conversation } from './conversation.ts';
import { endGroup, startGroup } from './process-group.ts';
import { type Launch } from './sandbox.ts';

const keptNoise = 32_768;

function parseMessage(line: string): Json | undefined {
  try {
    const message = jsonValue(line);
    return isJsonObject(message) && message['jsonrpc'] === '2.0' ? message : undefined;
  } catch {
    return undefined;
  }
}

/**
 * Starts a server as the leader of its own process group and speaks newline-separated JSON-RPC with it.
 * Lines that are no JSON-RPC are kept as noise, as real servers log to standard output. The group is killed on `close`,
 * when this process ends, and as soon as more than `stdoutBytes` have been printed.
 */
export function openChild(launch: Launch, stdoutBytes: number): Conversation {
  let noise = '';
  let received = 0;
  let rest: Buffer[] = [];
  let ended: string | undefined;
  let closed = false;
  const child = startGroup(launch.file, launch.args, {
    cwd: launch.cwd,
    env: launch.env,
    stdio: ['pipe', 'pipe', 'pipe'],
    ...(launch.user === undefined ? {} : { uid: launch.user, gid: launch.user }),
  });

  const killNow = (): void => {
    endGroup(child.pid);
  };
  process.once('exit', killNow);

  const keep = (text: string): void => {
    noise = (noise + text).slice(-keptNoise);
  };
  const stop = (reason: string): void => {
    if (!closed) ended ??= reason;
    endGroup(child.pid);
  };
  const receive = (line: string): void => {
    const message = parseMessage(line);
    if (message === undefined) keep(`${line.slice(0, keptNoise)}\n`);
    else transport.onmessage?.(message as JSONRPCMessage);
  };
  const read = (chunk: Buffer): void => {
    if (closed || ended !== undefined) return;
    received += chunk.length;
    if (received > stdoutBytes) {
      stop(`printed more than ${String(Math.round(stdoutBytes / 1024))} KiB on standard output`);
      return;
    }
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      const line = Buffer.concat([...rest, chunk.subarray(from, at)]).toString('utf8');
      rest = [];
      from = at + 1;
      if (line.trim() !== '') receive(line);
    }
    rest.push(chunk.subarray(from));
  };

  const transport: Transport = {
    start: () => {
      child.stdout.on('data', read);
      child.stderr.on('data', (chunk: Buffer) => {
        keep(chunk.toString('utf8'));
      });
      child.stdin.on('error', () => {
        // EPIPE: the process has ended, which `close` reports.
      });
      child.on('error', (error) => {
        stop(`could not be started: ${error.message}`);
      });
      child.on('exit', (code, signal) => {
        stop(signal === null ? `ended with code ${String(code)}` : `was ended by ${signal}`);
      });
      child.on('close', () => {
        transport.onclose?.();
      });
      return Promise.resolve();
    },
    send: (message) => {
      child.stdin.write(`${JSON.stringify(message)}\n`);
      return Promise.resolve();
    },
    close: () => {
      closed = true;
      killNow();
      process.removeListener('exit', killNow);
      return Promise.resolve();
    },
  };
  return { transport, ended: () => ended, noise: () => noise };
}
