import { hash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** Characters of base64 that stand for one path: 48 bits, by which no two of a million files are likely to be taken for one. */
const width = 8;

const keyOf = (path: string): string => hash('sha256', path, 'base64').slice(0, width);

/** Paths below a folder, with slashes, of all that is no folder: files, links and whatever else. Links are not followed. */
function* entriesBelow(folder: string, passedOver: ReadonlySet<string>): Generator<string> {
  const open = [''];
  for (let below = open.pop(); below !== undefined; below = open.pop())
    for (const entry of readdirSync(join(folder, below), { withFileTypes: true })) {
      if (passedOver.has(entry.name)) continue;
      const path = below === '' ? entry.name : `${below}/${entry.name}`;
      if (entry.isDirectory()) open.push(path);
      else yield path;
    }
}

/** All files below a folder in one text, by which `foreignFile` knows them again; the same files give the same text. */
export const madeFiles = (folder: string): string => [...entriesBelow(folder, new Set())].map(keyOf).sort().join('');

/**
 * A file below a folder that was not there when `made` was written; undefined where every one was. Files that have gone since
 * are nothing to it.
 * @param passedOver names of files that count for nothing, wherever they stand
 */
export function foreignFile(folder: string, made: string, passedOver: ReadonlySet<string>): string | undefined {
  const known = new Set<string>();
  for (let at = 0; at < made.length; at += width) known.add(made.slice(at, at + width));
  for (const path of entriesBelow(folder, passedOver)) if (!known.has(keyOf(path))) return path;
  return undefined;
}
