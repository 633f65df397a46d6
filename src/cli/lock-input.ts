import { existsSync } from 'node:fs';
import { type Lock, parseLock } from '../lock/lock.ts';
import { printable } from '../manifest/printable.ts';
import { problemLine } from '../manifest/problem.ts';
import { fail } from './fail.ts';
import { textInput } from './text-input.ts';

/** A lock file, checked. Ends the command with one line when it is none. */
export function lockInput(file: string): Lock {
  if (file !== '-' && !existsSync(file))
    return fail(`${printable(file)}: no such lock file; verify --update writes one`);
  const parsed = parseLock(file, textInput(file));
  const [first] = parsed.problems ?? [];
  if (first) return fail(problemLine(first));
  return parsed.value ?? fail(`${file}: cannot be read`);
}
