import { inputAt } from '../files/input-at.ts';
import { writeWhole } from '../files/write-whole.ts';
import { printable } from '../manifest/printable.ts';
import { fail } from './fail.ts';
import { oneLine } from './one-line.ts';

/**
 * Prints a text to standard output, or writes it to a file, whole or not at all. Ends the command with one line where it cannot,
 * or where the file is one of what the command reads.
 * @param inputs paths of what was read: files, `-`, and folders of which all is read
 */
export function print(text: string, output: string | undefined, inputs: readonly string[]): void {
  if (output === undefined) {
    console.log(text);
    return;
  }
  const input = inputAt(output, inputs);
  if (input !== undefined)
    fail(
      `--output ${printable(output)}: is read by this very command (${printable(input)}); expected a file of its own, since it is replaced`,
    );
  try {
    writeWhole(output, `${text}\n`);
  } catch (error) {
    fail(
      `--output ${printable(output)}: cannot be written (${oneLine(error)}); expected a file in a folder that is yours`,
    );
  }
}
