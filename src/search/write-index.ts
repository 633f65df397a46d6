import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type ServerFinds } from './finds.ts';
import { fileOf } from './index-files.ts';
import { indexTables } from './index-tables.ts';
import { type ReadFile } from './open-index.ts';

/** The folder of files while their version, a hash of them all, is not known. */
const unnamed = 'new';

/**
 * Writes the search index into a folder. Returns the number of files. The catalogue is walked once; memory grows by about
 * two kilobytes for a tool.
 */
export function writeIndex(servers: Iterable<ServerFinds>, taxonomy: Taxonomy, folder: string): number {
  const hash = createHash('sha256');
  let files = 1;
  const directory = indexTables(servers, taxonomy, ({ path, content }) => {
    const text = JSON.stringify(content);
    hash.update(path).update(text);
    write(join(folder, fileOf(`${unnamed}/${path}`)), text);
    files += 1;
  });
  const version = hash.digest('hex').slice(0, 12);
  mkdirSync(join(folder, unnamed), { recursive: true });
  renameSync(join(folder, unnamed), join(folder, version));
  write(join(folder, fileOf('directory')), JSON.stringify({ version, ...directory }));
  return files;
}

function write(path: string, text: string): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, gzipSync(text, { level: 9 }));
}

/** Reads files of an index from a folder, as the browser does from the site. */
export const readIndexFrom =
  (folder: string): ReadFile =>
  (path) =>
    Promise.resolve(JSON.parse(gunzipSync(readFileSync(join(folder, fileOf(path)))).toString()));
