import { parseArgs, stripVTControlCharacters, type ParseArgsConfig } from 'node:util';
import { fail } from './fail.ts';

/** What went wrong, on one line: an error's message without colours and without the trace that some tools put into it. */
export const oneLine = (error: unknown): string =>
  stripVTControlCharacters(error instanceof Error ? error.message : String(error))
    .replace(/\bStack backtrace:[\s\S]*/, '')
    .trim()
    .replace(/\s*\n\s*/g, ' ');

/**
 * Options of a command. `--help` prints how to use it and ends the command; an unknown or incomplete option ends it with
 * one line and exit code 2.
 * @param usage several lines, as printed for `--help`
 */
export function commandLine<T extends ParseArgsConfig>(usage: string, config: T): ReturnType<typeof parseArgs<T>> {
  if (process.argv.includes('--help')) {
    console.log(usage);
    process.exit(0);
  }
  try {
    return parseArgs(config);
  } catch (error) {
    return fail(`${oneLine(error)} (see --help)`);
  }
}
