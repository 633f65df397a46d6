import { type Lock, parseLock } from '../lock/lock.ts';
import { problemLine } from '../manifest/problem.ts';
import { fail } from './fail.ts';
import { textInput } from './text-input.ts';

/** A lock file, checked. Ends the command with one line when it is none. */
export function lockInput(file: string): Lock {
  const parsed = parseLock(file, textInput(file));
  const [first] = parsed.problems ?? [];
  if (first) return fail(problemLine(first));
  return parsed.value ?? fail(`${file}: cannot be read`);
}
