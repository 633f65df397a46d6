import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Builds a site with `folder` as the working directory, so that what it keeps for the next build (bundled pages, what was compiled,
 * drawn images) takes the place of nothing that another test or `npm run build` keeps. Returns what it printed and what it noted;
 * throws with both when it fails.
 */
export function buildIn(folder: string, ...options: string[]): { out: string; notes: string } {
  const command = [resolve('scripts/tool-risk-catalogue.ts'), 'build', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(`the build failed:\n${stdout}${stderr}`);
  return { out: stdout, notes: stderr };
}
