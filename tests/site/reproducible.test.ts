import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist } from './built-site.ts';

/** SHA-256 of every file below a folder, by its path. */
function fingerprints(folder: string): Record<string, string> {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  const paths = entries.map((entry) => join(entry.parentPath, entry.name).slice(folder.length)).sort();
  const hash = (path: string): string =>
    createHash('sha256')
      .update(readFileSync(join(folder, path)))
      .digest('hex');
  return Object.fromEntries(paths.map((path) => [path, hash(path)]));
}

test('a second build of the same catalogue has the same bytes', { timeout: 600_000 }, () => {
  const second = mkdtempSync(join(tmpdir(), 'catalogue-site-'));
  try {
    const { status, stderr } = spawnSync(
      process.execPath,
      ['scripts/tool-risk-catalogue.ts', 'build', '--out', second],
      { encoding: 'utf8' },
    );
    expect(stderr).not.toMatch(/ERROR/);
    expect(status).toBe(0);
    const [once, again] = [fingerprints(dist), fingerprints(second)];
    const paths = [...new Set([...Object.keys(once), ...Object.keys(again)])];
    expect(paths.filter((path) => once[path] !== again[path]).slice(0, 20)).toEqual([]);
  } finally {
    rmSync(second, { recursive: true, force: true });
  }
});
