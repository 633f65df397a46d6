import { spawnSync } from 'node:child_process';
import { resolve } from 'node:path';

/**
 * Builds a site with `folder` as the working directory, so that what it keeps for the next build (bundled pages, what was compiled,
 * drawn images) takes the place of nothing that another test or `npm run build` keeps. Returns what it printed; throws with that
 * when it fails or complains.
 */
export function buildIn(folder: string, ...options: string[]): string {
  const command = [resolve('scripts/tool-risk-catalogue.ts'), 'build', ...options];
  const { status, stdout, stderr } = spawnSync(process.execPath, command, { cwd: folder, encoding: 'utf8' });
  if (status !== 0 || stderr !== '') throw new Error(`the build failed:\n${stdout}${stderr}`);
  return stdout;
}
