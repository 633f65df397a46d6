/** Serves the built site at `--out` and prints its address. `--port` defaults to 4321, or the next free one. */
import { resolve } from 'node:path';
import { serveSite } from '../src/publish/serve-site.ts';
import { oneLine } from '../src/cli/one-line.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';

const usage = `Usage: npm run serve -- [--out DIR] [--port NUMBER]

Serves a built site on this machine, at the base path that it was built for.

  --out DIR      default dist
  --port NUMBER  default 4321, or the next free one`;

const { values, positionals } = commandLine(usage, {
  out: { type: 'string', default: 'dist' },
  port: { type: 'string', default: '4321' },
});
demandNoMore(positionals, 0);
const port = Number(values.port);
if (!/^\d+$/.test(values.port) || port > 65_535) fail(`--port ${values.port}: expected a number from 0 to 65535`);
try {
  const { base, ...site } = await serveSite(resolve(values.out), port);
  const address = `http://localhost:${String(site.port)}${base}`;
  console.log(`Serving ${values.out}/ at ${address} (stop with Ctrl+C)`);
} catch (error) {
  fail(oneLine(error));
}
