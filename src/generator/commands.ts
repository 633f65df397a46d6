// Generated from commands/ by scripts/generate-registries.ts. Do not edit: add a file there instead.
import { type Command } from '../cli/command.ts';
import build from './commands/build.ts';
import check from './commands/check.ts';
import serve from './commands/serve.ts';

/** Every command of the folder, by id. */
export const commands: readonly Command[] = [
  build,
  check,
  serve,
];
