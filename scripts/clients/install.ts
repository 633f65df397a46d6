import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type Program } from './program.ts';

/** Where the programs are installed unless the command is told otherwise: outside the project, so kept between clones. */
export const usualCache = (): string =>
  join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'tool-risk-catalogue', 'clients');

/**
 * Installs a program at its pinned version into a folder of its own below the cache, unless it stands there already, and
 * returns the folder.
 */
export async function install(program: Pick<Program, 'package' | 'version'>, cache: string): Promise<string> {
  const folder = join(cache, `${program.package.replace('/', '+')}@${program.version}`);
  const done = join(folder, 'installed');
  if (existsSync(done)) return folder;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'package.json'), '{ "private": true }\n');
  const args = ['install', '--no-audit', '--no-fund', '--loglevel=error', `${program.package}@${program.version}`];
  await promisify(execFile)('npm', args, { cwd: folder });
  await writeFile(done, '');
  return folder;
}
