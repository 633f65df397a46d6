import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import * as z from 'zod';

const { scripts } = z
  .object({ scripts: z.record(z.string(), z.string()) })
  .parse(JSON.parse(readFileSync('package.json', 'utf8')));

/** What npm commands start: scripts, and commands of `tool-risk`; `build` and `start` start several. */
const commands = [
  ...new Set(
    Object.values(scripts).flatMap(
      (line) => line.match(/(?<=\bnode )scripts\/(?:tool-risk(?:-catalogue)?\.ts [\w-]+|[\w-]+\.ts)/g) ?? [],
    ),
  ),
].sort();

const run = (args: readonly string[]): Promise<{ code: number | null; out: string; err: string }> =>
  new Promise((resolve) => {
    const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    let [out, err] = ['', ''];
    child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString()));
    child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString()));
    child.on('close', (code) => {
      resolve({ code, out, err });
    });
  });

describe.concurrent('every command', { timeout: 120_000 }, () => {
  test('is known here', ({ expect }) => {
    expect(commands.length).toBeGreaterThan(15);
  });

  test.each(commands)('%s ends on an option that it does not know, with one line and exit code 2', async (command) => {
    const { code, out, err } = await run([...command.split(' '), '--no-such-option']);
    expect(err.trimEnd().split('\n')).toEqual([expect.stringContaining('--no-such-option')]);
    expect(out).toBe('');
    expect(code).toBe(2);
  });

  test.each(commands)('%s --help says how it is used', async (command) => {
    const { code, out, err } = await run([...command.split(' '), '--help']);
    expect(out).toMatch(/^usage: /i);
    expect(err).toBe('');
    expect(code).toBe(0);
  });
});
