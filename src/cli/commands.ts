// Generated from commands/ by scripts/generate-registries.ts. Do not edit: add a file there instead.
import { type Command } from './command.ts';
import classify from './commands/classify.ts';
import diff from './commands/diff.ts';
import lint from './commands/lint.ts';
import policy from './commands/policy.ts';
import simulate from './commands/simulate.ts';
import verify from './commands/verify.ts';

/** Every command of the folder, by id. */
export const commands: readonly Command[] = [
  classify,
  diff,
  lint,
  policy,
  simulate,
  verify,
];
