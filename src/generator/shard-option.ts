import { fail } from '../cli/fail.ts';
import { type Shard } from './render-unit.ts';

/** Reads `2/8` of `--shard`: the second of eight parts. Ends the command with one line where it is something else. */
export function shardOption(given: string | undefined): Shard | undefined {
  if (given === undefined) return undefined;
  const [, part, of] = (/^([1-9]\d{0,3})\/([1-9]\d{0,3})$/.exec(given) ?? []).map(Number);
  if (part === undefined || of === undefined || part > of || of < 2)
    fail(`--shard ${given}: expected a part and how many there are, such as 1/4, of at least two`);
  return { part, of };
}
