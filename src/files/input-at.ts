import { type BigIntStats, fstatSync, realpathSync, statSync } from 'node:fs';
import { sep } from 'node:path';

/** What a path leads to; undefined where nothing stands there. `-` is standard input, which may be a file too. */
function found(path: string): BigIntStats | undefined {
  try {
    return path === '-' ? fstatSync(0, { bigint: true }) : statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

/**
 * The input that a command would lose by writing to a path, whatever names and links lead there; undefined where it loses none.
 * @param inputs paths of files, `-` for standard input, and folders of which all is read
 */
export function inputAt(output: string, inputs: readonly string[]): string | undefined {
  const written = found(output);
  if (!written?.isFile()) return undefined;
  return inputs.find((input) => {
    const read = found(input);
    return read?.isDirectory() === true
      ? realpathSync.native(output).startsWith(`${realpathSync.native(input)}${sep}`)
      : read?.ino === written.ino && read.dev === written.dev;
  });
}
