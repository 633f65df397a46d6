import { statSync } from 'node:fs';
import { printable } from '../manifest/printable.ts';
import { fail } from './fail.ts';

/** Ends the command with one line unless an option names a folder that is there. */
export function demandFolder(option: string, folder: string): void {
  const found = statSync(folder, { throwIfNoEntry: false });
  if (found?.isDirectory() === true) return;
  fail(`${option} ${printable(folder)}: ${found ? 'a file' : 'no such folder'}; expected a folder`);
}
