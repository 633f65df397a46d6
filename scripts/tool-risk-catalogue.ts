/** `tool-risk-catalogue <command>`: the program of the generator; `npm run build` and the like are its commands. */
import { enableCompileCache } from 'node:module';
import { runProgram } from '../src/cli/run-program.ts';
import { commands } from '../src/generator/commands.ts';
import { generatorVersion } from '../src/generator/home.ts';

// What it takes to compile our modules is kept for the next call.
enableCompileCache();
await runProgram(
  {
    name: 'tool-risk-catalogue',
    version: generatorVersion(),
    about: 'Makes a catalogue of your own MCP servers: what each tool can do, how bad that is, and a policy for it.',
    commands,
  },
  process.argv.slice(2),
);
