import { stripVTControlCharacters } from 'node:util';
import { printable } from '../manifest/printable.ts';

/** `ENOENT: no such file or directory, open '/a'` the way round in which our own lines say it: the place first. */
function message(error: Error): string {
  const { code, path, syscall } = error as NodeJS.ErrnoException;
  if (syscall === 'mkdir' && code !== undefined && path !== undefined)
    return `${path}: this folder cannot be made (${code}); expected a place where you may write`;
  const [, said] = /^[A-Z]+: ([^,]+), /.exec(error.message) ?? [];
  return code === undefined || path === undefined || said === undefined ? error.message : `${path}: ${said} (${code})`;
}

/** What went wrong, on one line: an error's message without colours and without the trace that some tools put into it. */
export const oneLine = (error: unknown): string =>
  printable(
    stripVTControlCharacters(error instanceof Error ? message(error) : String(error))
      .replace(/\bStack backtrace:[\s\S]*/, '')
      .trim()
      .replace(/\s*\n\s*/g, ' '),
  );
