import { defineCommand } from '../command.ts';
import { fail } from '../fail.ts';

export default defineCommand({
  id: 'tools',
  summary: 'asks a server that you start, or one at an address, for its tools',
  forms: ['[options] -- <command> [args…]', '<url> [options]'],
  about: `Asks a server for its tools, all pages of them, and prints the tools/list result as JSON: tool-risk tools -- npx -y some-server | tool-risk classify -

A command is started here as you would start it, in this folder and with your environment, and ends with everything that it has started once it has answered. An address is asked over streamable HTTP or, where that fails, server-sent events.`,
  options: {
    header: {
      type: 'string',
      multiple: true,
      value: "'NAME: VALUE'",
      about:
        'a header for the address, or NAME=VARIABLE for a value from the environment; may be repeated, and is never printed',
    },
    timeout: {
      type: 'string',
      default: '60',
      value: 'SECONDS',
      about: 'for its start, and again for its list; default 60',
    },
  },
  exits: 'Exit 0: printed. 2: it could not be started or reached, or did not answer in time.',
  words: { least: 1, most: Infinity },
  async run({ header = [], timeout }, words) {
    const { askForTools } = await import('../ask/ask-for-tools.ts');
    const { printedJson } = await import('../../manifest/shown-quoted.ts');
    const { limitsWithin } = await import('../ask/limits-within.ts');
    const tools = await askForTools(words, header, limitsWithin(timeout));
    if (tools.problem !== undefined) fail(tools.problem);
    process.stdout.write(`${printedJson({ tools: tools.value })}\n`);
  },
});
