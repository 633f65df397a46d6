import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { filesBelow } from '../../src/files/files-below.ts';

/** What a command of the generator gave. */
export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A program that goes on until it is stopped, and what it has printed so far. */
export interface Running {
  readonly said: () => string;
  /** Waits until it has printed what matches, and returns the match. */
  readonly until: (pattern: RegExp) => Promise<RegExpExecArray>;
  /** Sends SIGINT, as Ctrl+C does, and waits for the end. */
  readonly stop: () => Promise<number | null>;
}

/** A generator and the folder that it works in. */
export interface Generator {
  readonly run: (args: readonly string[], input?: string) => Promise<Ran>;
  readonly start: (args: readonly string[]) => Running;
}

function collect(child: ChildProcess): { out: string; err: string } {
  const said = { out: '', err: '' };
  child.stdout?.on('data', (chunk: Buffer) => (said.out += chunk.toString()));
  child.stderr?.on('data', (chunk: Buffer) => (said.err += chunk.toString()));
  return said;
}

function running(child: ChildProcess): Running {
  const said = collect(child);
  const all = (): string => said.out + said.err;
  return {
    said: all,
    until: async (pattern) => {
      for (let wait = 0; wait < 600; wait += 1) {
        const found = pattern.exec(all());
        if (found) return found;
        if (child.exitCode !== null) break;
        await new Promise((resolve) => setTimeout(resolve, 100));
      }
      throw new Error(`${String(pattern)} was not printed, but: ${all()}`);
    },
    stop: async () => {
      const end = once(child, 'close') as Promise<[number | null]>;
      child.kill('SIGINT');
      return (await end)[0];
    },
  };
}

/** Astro serves no pages to a test runner; its users are none. */
const ownEnvironment = Object.fromEntries(
  Object.entries(process.env).filter(([name]) => !/^(?:VITEST|NODE_ENV$)/.test(name)),
);

/** The generator whose program is `entry`, run in a folder as its users do. */
export function generatorIn(folder: string, entry: string): Generator {
  const begin = (args: readonly string[]): ChildProcess =>
    spawn(process.execPath, [resolve(entry), ...args], {
      cwd: folder,
      env: ownEnvironment,
      stdio: ['pipe', 'pipe', 'pipe'],
    });
  return {
    run: async (args, input = '') => {
      const child = begin(args);
      const said = collect(child);
      child.stdin?.end(input);
      const [code] = (await once(child, 'close')) as [number | null];
      return { code, ...said };
    },
    start: (args) => running(begin(args)),
  };
}

/** Paths of captures of as many committed servers, of one to twenty kilobytes each. */
export function committedManifests(count: number): string[] {
  const servers = resolve('catalog/servers');
  const captures = readdirSync(servers, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.json'))
    .sort()
    .filter((path) => statSync(join(servers, path)).size < 20_000);
  const newest = new Map(captures.map((path) => [path.split('/').slice(0, 2).join('/'), join(servers, path)]));
  return [...newest.values()].slice(0, count);
}

/** Writes a server of one tool that speaks over stdio, in a folder of its own, and returns its path. */
export function writeServer(folder: string): string {
  const path = join(folder, 'server.mjs');
  writeFileSync(
    path,
    `let rest = '';
process.stdin.on('data', (chunk) => {
  const lines = (rest + chunk).split('\\n');
  rest = lines.pop();
  for (const { id, method, params } of lines.map((line) => JSON.parse(line))) {
    if (id === undefined) continue;
    const hello = { protocolVersion: params?.protocolVersion, capabilities: { tools: {} }, serverInfo: { name: 'notes', version: '1.2.0' } };
    const tools = [{ name: 'list_notes', description: 'List all notes.', inputSchema: { type: 'object' } }];
    console.log(JSON.stringify({ jsonrpc: '2.0', id, result: method === 'initialize' ? hello : { tools } }));
  }
});
`,
  );
  return path;
}

/** Every text below a folder, with the modules that were linked there left out. */
export const textsBelow = (folder: string): string[] =>
  existsSync(folder)
    ? readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile())
        .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    : [];

/** Bytes of every file below a folder, by path. */
export const bytesBelow = (folder: string): Readonly<Record<string, string>> =>
  Object.fromEntries(filesBelow(folder).map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
