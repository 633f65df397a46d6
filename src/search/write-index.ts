import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync, gzipSync } from 'node:zlib';
import { type Taxonomy } from '../manifest/taxonomy.ts';
import { type ServerRecord } from '../record.ts';
import { indexDirectory } from './index-directory.ts';
import { indexTables } from './index-tables.ts';
import { fileOf } from './index-files.ts';
import { type ReadFile } from './open-index.ts';

/** Writes the index of names, servers, capabilities and words into a folder. Returns the number of files. */
export function writeIndex(servers: readonly ServerRecord[], taxonomy: Taxonomy, folder: string): number {
  const { files, froms } = indexTables(servers);
  const texts = files.map(({ path, content }) => ({ path, text: JSON.stringify(content) }));
  const hash = createHash('sha256');
  for (const { path, text } of texts) hash.update(path).update(text);
  const version = hash.digest('hex').slice(0, 12);
  for (const { path, text } of texts) write(join(folder, fileOf(`${version}/${path}`)), text);
  const directory = indexDirectory(servers, taxonomy, version, froms);
  write(join(folder, fileOf('directory')), JSON.stringify(directory));
  return texts.length + 1;
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
