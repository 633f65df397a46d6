import { writeWhole } from '../files/write-whole.ts';
import { printable } from '../manifest/printable.ts';
import { fail } from './fail.ts';
import { oneLine } from './one-line.ts';

/** Prints a text to standard output, or writes it to a file, whole or not at all. Ends the command with one line where it cannot. */
export function print(text: string, output: string | undefined): void {
  if (output === undefined) {
    console.log(text);
    return;
  }
  try {
    writeWhole(output, `${text}\n`);
  } catch (error) {
    fail(
      `--output ${printable(output)}: cannot be written (${oneLine(error)}); expected a file in a folder that is yours`,
    );
  }
}
