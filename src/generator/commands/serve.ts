import { defineCommand } from '../../cli/command.ts';
import { portNumber } from '../port-number.ts';

export default defineCommand({
  id: 'serve',
  summary: 'serve a built site on this machine',
  forms: ['[--out DIR] [--port NUMBER]'],
  about: 'Serves a built site on this machine, at the base path that it was built for, and prints its address.',
  options: {
    out: { type: 'string', default: 'dist', value: 'DIR', about: 'default dist' },
    port: { type: 'string', default: '4321', value: 'NUMBER', about: 'default 4321, or the next free one' },
  },
  exits: 'Exit 2: the folder holds no site of ours, or no port is free. It runs until it is stopped.',
  words: { least: 0, most: 0 },
  async run({ out, port }) {
    const wanted = portNumber(port);
    const { serveSite } = await import('../../publish/serve-site.ts');
    const { base, ...site } = await serveSite(out, wanted);
    if (wanted !== 0 && site.port !== wanted) console.log(`Port ${port} is taken`);
    console.log(`Serving ${out}/ at http://localhost:${String(site.port)}${base} (stop with Ctrl+C)`);
  },
});
