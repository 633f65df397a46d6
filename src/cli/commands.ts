// Generated from commands/ by scripts/generate-registries.ts. Do not edit: add a file there instead.
import { type Command } from './command.ts';
import classify from './commands/classify.ts';
import completion from './commands/completion.ts';
import explain from './commands/explain.ts';
import policy from './commands/policy.ts';
import scan from './commands/scan.ts';
import simulate from './commands/simulate.ts';
import tools from './commands/tools.ts';
import verify from './commands/verify.ts';

/** Every command of the folder, by id. */
export const commands: readonly Command[] = [
  classify,
  completion,
  explain,
  policy,
  scan,
  simulate,
  tools,
  verify,
];
