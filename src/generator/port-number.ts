import { fail } from '../cli/fail.ts';
import { printable } from '../manifest/printable.ts';

/** The number that `--port` names; 0 leaves the choice to the system. Ends the program with one line for anything else. */
export function portNumber(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65_535) fail(`--port ${printable(text)}: expected a number from 0 to 65535`);
  return port;
}
