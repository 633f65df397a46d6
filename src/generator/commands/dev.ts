import { defineCommand } from '../../cli/command.ts';
import { fail } from '../../cli/fail.ts';
import { portNumber } from '../port-number.ts';

export default defineCommand({
  id: 'dev',
  summary: 'show the pages while the folder is edited',
  forms: ['[--catalog DIR] [--port NUMBER] [--verbose]'],
  about:
    'Serves the pages of a catalogue folder and watches it. After a change it compiles the folder again and prints the addresses of the servers that the change is about; what is wrong is printed with file and place, and the pages stay as they were. Search and preview images are made by build alone.',
  options: {
    catalog: { type: 'string', default: 'catalog', value: 'DIR', about: 'default catalog' },
    port: { type: 'string', default: '4321', value: 'NUMBER', about: 'default 4321, or the next free one' },
    verbose: {
      type: 'boolean',
      default: false,
      about: 'print what Astro does, and where an error of a page comes from',
    },
  },
  exits: 'Exit 2: the folder is wrong from the start. It runs until it is stopped.',
  words: { least: 0, most: 0 },
  async run({ catalog, port, verbose }) {
    const wanted = portNumber(port);
    const { serveWhileEdited } = await import('../development-server.ts');
    let stop = (): Promise<void> => Promise.resolve();
    const end = (): void => {
      void stop().finally(() => process.exit(130));
    };
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, end);
    try {
      ({ stop } = await serveWhileEdited({ catalog, port: wanted, verbose, say: console.log, warn: console.error }));
    } catch (error) {
      fail(error instanceof Error ? error.message : String(error));
    }
  },
});
