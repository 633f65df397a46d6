/** `tool-risk <command>`: the program of the light package; `npm run classify` and the like are its commands. */
import module from 'node:module';
import { commands } from '../src/cli/commands.ts';
import { runProgram } from '../src/cli/run-program.ts';
import { thisProgram } from '../src/cli/this-program.ts';

// What it takes to compile the rules is kept for the next call; Node 20 has no such cache.
(module.enableCompileCache as typeof module.enableCompileCache | undefined)?.();
await runProgram(
  {
    name: thisProgram.name,
    version: thisProgram.version,
    about:
      'Says what the tools of MCP servers can do, how bad that is and which words prove it, and writes policies for where agents run.',
    commands,
  },
  process.argv.slice(2),
);
