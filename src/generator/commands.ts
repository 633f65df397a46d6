// Generated from commands/ by scripts/generate-registries.ts. Do not edit: add a file there instead.
import { type Command } from '../cli/command.ts';
import add from './commands/add.ts';
import build from './commands/build.ts';
import check from './commands/check.ts';
import dev from './commands/dev.ts';
import init from './commands/init.ts';
import serve from './commands/serve.ts';

/** Every command of the folder, by id. */
export const commands: readonly Command[] = [
  add,
  build,
  check,
  dev,
  init,
  serve,
];
