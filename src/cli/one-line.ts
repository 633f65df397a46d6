import { stripVTControlCharacters } from 'node:util';
import { printable } from '../manifest/printable.ts';

/** What went wrong, on one line: an error's message without colours and without the trace that some tools put into it. */
export const oneLine = (error: unknown): string =>
  printable(
    stripVTControlCharacters(error instanceof Error ? error.message : String(error))
      .replace(/\bStack backtrace:[\s\S]*/, '')
      .trim()
      .replace(/\s*\n\s*/g, ' '),
  );
