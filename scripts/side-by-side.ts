/**
 * `node scripts/side-by-side.ts <npm script> …` runs npm scripts that do not need each other at the same time, for those that take
 * one core each. Prints what each printed when it has ended. Exit 0 when all went well, 1 when one did not, 2 on bad input.
 */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fail } from '../src/cli/fail.ts';
import { commandLine } from './command.ts';

const usage = `Usage: node scripts/side-by-side.ts SCRIPT ...

Runs npm scripts of this repository at the same time and prints what each printed when it has ended.`;

const { positionals } = commandLine(usage, {});
const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
for (const name of positionals) if (!(name in scripts)) fail(`${name}: no such npm script (see package.json)`);

/** Runs one to its end; true when it went well. */
function run(name: string): Promise<boolean> {
  const child = spawn('npm', ['run', name], { shell: process.platform === 'win32', stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.setEncoding('utf8').on('data', (text: string) => (said += text));
  return new Promise((resolve) => {
    child.on('close', (code) => {
      process.stdout.write(said);
      resolve(code === 0);
    });
  });
}

const ended = await Promise.all(positionals.map(run));
process.exitCode = ended.every(Boolean) ? 0 : 1;
