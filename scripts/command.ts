import { parseArgs, type ParseArgsOptionsConfig } from 'node:util';
import { printable } from '../src/manifest/printable.ts';
import { fail } from '../src/cli/fail.ts';
import { oneLine } from '../src/cli/one-line.ts';

/** Whatever a command did not foresee still ends in one line and exit code 2; 1 stands for what a command found. */
process.once('uncaughtException', (error) => {
  fail(oneLine(error));
});

/**
 * What was asked of a command: its options and other words. `--help` prints the usage and ends it; an option that it does not
 * know, or one without its value, ends it with one line.
 */
export function commandLine<const T extends ParseArgsOptionsConfig>(usage: string, options: T) {
  try {
    if (process.argv.includes('--help')) {
      console.log(usage);
      process.exit(0);
    }
    return parseArgs({ allowPositionals: true, options });
  } catch (error) {
    return fail(`${oneLine(error).split('. To specify')[0] ?? ''} (see --help)`);
  }
}

/** Ends the command when it was given words beyond the `most` that it takes. */
export function demandNoMore(positionals: readonly string[], most: number): void {
  const extra = positionals[most];
  if (extra !== undefined) fail(`${printable(extra)}: one word too many (see --help)`);
}
