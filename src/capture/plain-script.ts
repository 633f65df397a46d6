import { chmod, readFile, realpath, writeFile } from 'node:fs/promises';

/**
 * Makes a JavaScript program that does not say what runs it (no `#!` line) one that Node runs. npm starts such a file by itself on
 * Windows only; elsewhere the shell takes it for a script of its own. For a throw-away copy of a package.
 */
export async function makeRunnable(program: string): Promise<void> {
  const file = await realpath(program);
  if (!/\.[cm]?js$/.test(file)) return;
  const text = await readFile(file, 'utf8');
  if (!text.startsWith('#!')) await writeFile(file, `#!/usr/bin/env node\n${text.replace(/^\uFEFF/, '')}`);
  await chmod(file, 0o755);
}
