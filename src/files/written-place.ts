import { lstatSync, readlinkSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/** Links that are followed before they count as a circle, as Linux does. */
const mostLinks = 40;

/** What a process has open, by its number: `/dev/stdout` leads there. Whatever it is, it is not ours to replace. */
const openFile = /^\/(?:proc\/(\d+)(?:\/task\/\d+)?|dev)\/fd\/(\d+)$/;

/** Where a text that is written to a path ends up. */
export interface WrittenPlace {
  /** Links followed; the file itself may not exist yet. */
  readonly path: string;
  /** What a new text in its place is to keep; undefined where nothing stands there. */
  readonly mode: number | undefined;
  /** For pipes, terminals and the like, which are written to and not replaced: where to, a path or what this process has open. */
  readonly stream?: string | number;
}

/** The real path of a folder that may not exist yet. */
const realFolder = (path: string): string => {
  if (lstatSync(path, { throwIfNoEntry: false })) return realpathSync(path);
  const parent = dirname(path);
  return parent === path ? path : join(realFolder(parent), basename(path));
};

function followed(path: string, links = 0): string {
  const real = join(realFolder(dirname(path)), basename(path));
  if (openFile.test(real) || !lstatSync(real, { throwIfNoEntry: false })?.isSymbolicLink()) return real;
  if (links === mostLinks) throw new Error(`${path}: links that lead in a circle`);
  return followed(resolve(dirname(real), readlinkSync(real)), links + 1);
}

/** What this process has open is written to as it is, since a socket cannot be opened anew. */
function streamAt(path: string, found: Stats): string | number | undefined {
  const [isOpen, owner, number] = openFile.exec(path) ?? [];
  if (isOpen !== undefined) return (owner ?? String(process.pid)) === String(process.pid) ? Number(number) : path;
  return found.isFIFO() || found.isCharacterDevice() ? path : undefined;
}

/**
 * Follows the links of a path to be written to. Throws what the file system says, and one line where what stands there is
 * neither a file that may be written nor a stream: a folder, a disk, a file that is read-only, to root as well.
 */
export function writtenPlace(file: string): WrittenPlace {
  const path = followed(resolve(file));
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found) return { path, mode: undefined };
  const stream = streamAt(path, found);
  if (stream !== undefined) return { path, mode: undefined, stream };
  if (!found.isFile()) throw new Error(found.isDirectory() ? 'a folder stands there' : 'no regular file stands there');
  if ((found.mode & 0o222) === 0) throw new Error('the file that stands there is read-only');
  return { path, mode: found.mode & 0o7777 };
}
