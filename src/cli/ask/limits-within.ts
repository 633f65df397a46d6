import { defaultLimits, type Limits } from '../../capture/limits.ts';
import { printable } from '../../manifest/printable.ts';
import { fail } from '../fail.ts';

/** Longest time in seconds that an option may name: a timer of Node holds no more than 24 days. */
const longest = 86_400;

/** What one server may cost, with a time in seconds from an option; 60 without one. Ends the command with one line when it is none. */
export function limitsWithin(timeout = '60'): Limits {
  const seconds = /^\d+(?:\.\d+)?$/.test(timeout) ? Number(timeout) : 0;
  if (seconds <= 0 || seconds > longest)
    return fail(`--timeout ${printable(timeout)}: expected seconds, more than 0 and at most ${String(longest)}`);
  return { ...defaultLimits, startMs: seconds * 1000, listMs: seconds * 1000 };
}
