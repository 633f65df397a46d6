import { lstatSync, readdirSync, realpathSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { basename, dirname, join, relative, resolve, sep } from 'node:path';
import { type Parsed } from '../manifest/parse-file.ts';
import { foreignFile } from './made-files.ts';
import { isMarked, markerName, readMarker } from './marker.ts';

/** Folders below the working directory that a build reads; what it makes must not stand in them. */
const readByBuilds = ['src', 'public', 'node_modules', '.git'];

/** The real path of a file or folder that may not exist yet, links resolved. Throws for a link that leads nowhere. */
function realPath(path: string): string {
  if (lstatSync(path, { throwIfNoEntry: false })) return realpathSync.native(path);
  const parent = dirname(path);
  return parent === path ? path : join(realPath(parent), basename(path));
}

/** True when `inner` is `outer` or lies below it. */
const isWithin = (outer: string, inner: string): boolean => {
  const way = relative(outer, inner);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && !/^(?:[A-Za-z]:|[\\/])/.test(way));
};

const ancestors = (path: string): string[] =>
  dirname(path) === path ? [] : [dirname(path), ...ancestors(dirname(path))];

/** What is wrong with replacing the folder at a real path as a whole; undefined when nothing is lost by it. */
function objection(path: string, read: readonly ReadFolder[]): string | undefined {
  const kept = [
    { what: 'the working directory', folder: '.' },
    { what: 'the home folder', folder: homedir() },
    ...read,
  ];
  for (const { what, folder } of kept)
    if (isWithin(path, realPath(resolve(folder)))) return `the folder is or holds ${what}`;
  for (const folder of [...read.map((one) => one.folder), ...readByBuilds])
    if (isWithin(realPath(resolve(folder)), path)) return `the folder lies in ${folder}, which a build reads`;
  const site = ancestors(path).find(isMarked);
  if (site !== undefined) return `the folder lies in ${site}, which a build replaces as a whole`;
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (!found.isDirectory()) return 'a file stands there';
  if (statSync(dirname(path)).dev !== found.dev) return 'the folder is a mounted file system, which cannot be replaced';
  if (readdirSync(path).length > 0 && !isMarked(path)) return `the folder holds files and no ${markerName}`;
  const foreign = foreignIn(path);
  if (foreign !== undefined) return `the folder holds ${foreign}, which no build made`;
  return undefined;
}

/** What systems leave in a folder that somebody has looked into. */
const leftBehind = new Set(['.DS_Store', 'Thumbs.db', 'desktop.ini']);

/** An entry of a finished folder that no build put there; of one whose marker does not say what did, a repository alone. */
function foreignIn(path: string): string | undefined {
  const { made, below } = readMarker(path) ?? {};
  const entries = readdirSync(path).filter((name) => name !== markerName && !leftBehind.has(name));
  const foreign = entries.find((name) => (made ? !made.includes(name) : name === '.git'));
  return foreign ?? (below === undefined ? undefined : foreignFile(path, below, new Set([...leftBehind, markerName])));
}

/** A folder that a command reads, and what it is called in a message. */
export interface ReadFolder {
  readonly what: string;
  readonly folder: string;
}

/**
 * The real path of a folder that a command is to make anew, or why it must not: whatever stands there is replaced as a
 * whole, so it is empty, missing, or was made by us and holds nothing else, and is apart from all that a person or a build needs.
 * @param option name of the option, for messages
 * @param read the catalogue folder or whatever else the command reads
 */
export function targetFolder(option: string, given: string, read: readonly ReadFolder[]): Parsed<string> {
  const right = `a new or empty folder of its own, or one that an earlier build made (it holds ${markerName})`;
  const refused = (wrong: string): Parsed<never> => ({
    problems: [{ file: `${option} ${given === '' ? '""' : given}`, at: '', wrong, right }],
  });
  if (given.trim() === '') return refused('no name');
  try {
    const path = realPath(resolve(given));
    const wrong = objection(path, read);
    return wrong === undefined ? { value: path } : refused(wrong);
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return refused(/^(?:ENOENT|ELOOP)$/.test(code) ? 'a link that leads nowhere' : `cannot be looked at (${code})`);
  }
}
