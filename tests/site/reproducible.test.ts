import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serverIds } from '../../src/catalogue/read-catalogue.ts';
import { catalogueFolder } from '../public-catalogue.ts';
import { dist, isFull } from './built-site.ts';

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

const work = mkdtempSync(join(tmpdir(), 'catalogue-site-'));
afterAll(() => {
  rmSync(work, { recursive: true, force: true });
});

/** Every twentieth server and all prose, copied in the order given: neither dates of files nor the order of a folder may show. */
function partOfCatalogue(name: string, inOrder: <T>(all: T[]) => T[]): string {
  const folder = join(work, name);
  const parts = readdirSync(catalogueFolder).filter((part) => part !== 'servers' && part !== 'reviews');
  const some = serverIds(catalogueFolder).filter((_, index) => index % 20 === 0);
  const reviews = some.map((id) => `reviews/${id}.yaml`).filter((path) => existsSync(join(catalogueFolder, path)));
  for (const part of inOrder([...parts, ...reviews, ...some.map((id) => `servers/${id}`)])) {
    mkdirSync(dirname(join(folder, part)), { recursive: true });
    cpSync(join(catalogueFolder, part), join(folder, part), { recursive: true });
  }
  return folder;
}

function run(...words: string[]): void {
  const { status, stderr } = spawnSync(process.execPath, ['scripts/tool-risk-catalogue.ts', ...words], {
    encoding: 'utf8',
  });
  expect(stderr).not.toMatch(/ERROR/);
  expect(stderr).toBe('');
  expect(status).toBe(0);
}

function built(catalog: string, name: string): Record<string, string> {
  const out = join(work, name);
  run('build', '--catalog', catalog, '--out', out);
  return fingerprints(out);
}

/** The same in parts, as several machines make them, put together. */
function joined(catalog: string, name: string): Record<string, string> {
  const [first, second, out] = ['first', 'second', name].map((folder) => join(work, folder));
  if (first === undefined || second === undefined || out === undefined) throw new Error('three folders');
  run('build', '--catalog', catalog, '--out', first, '--shard', '1/2', '--fresh');
  run('build', '--catalog', catalog, '--out', second, '--shard', '2/2');
  run('join', second, first, '--out', out);
  return fingerprints(out);
}

/** In full the whole catalogue is built once more; else a part of it twice. */
let once: Record<string, string>;
let again: Record<string, string>;
beforeAll(() => {
  once = isFull
    ? fingerprints(dist)
    : built(
        partOfCatalogue('one', (all) => all),
        'once',
      );
  again = joined(isFull ? catalogueFolder : partOfCatalogue('another', (all) => all.reverse()), 'again');
}, 600_000);

test('a second build of the same catalogue, made anew and in parts, has the same bytes', () => {
  const paths = [...new Set([...Object.keys(once), ...Object.keys(again)])];
  expect(paths.length).toBeGreaterThan(100);
  expect(paths.filter((path) => once[path] !== again[path]).slice(0, 20)).toEqual([]);
});
