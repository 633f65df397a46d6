/**
 * `npm run synth -- --tools 430000 --seed 1 --out <dir>`: a catalogue of servers that nobody offers, with the statistics of
 * real manifests (`scripts/synth/statistics.json`), for measuring at sizes that no committed catalogue has. The same seed gives
 * the same bytes; a smaller number of tools gives the first servers of a larger one.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fail } from '../src/cli/fail.ts';
import { counted } from '../src/explain/grammar.ts';
import { commandLine, demandNoMore } from './command.ts';
import { synthServers } from './synth/catalogue.ts';
import { writeServer, writeSite } from './synth/files.ts';
import { readStatistics } from './synth/statistics.ts';

const usage = `Usage: npm run synth -- --tools N --out DIR [--seed N]

Makes a catalogue up that tool-risk-catalogue build --catalog DIR accepts, with the statistics of real manifests.

  --tools N   how many tools the newest versions have together
  --out DIR   a new or empty folder
  --seed N    other servers for another number, default 1`;

/** A whole number of at least 1, or the end of the command. */
function whole(option: string, given: string | undefined): number {
  const number = Number(given);
  return Number.isSafeInteger(number) && number > 0
    ? number
    : fail(`--${option} ${given ?? ''}: expected a whole number from 1`);
}

const { values, positionals } = commandLine(usage, {
  tools: { type: 'string' },
  out: { type: 'string' },
  seed: { type: 'string', default: '1' },
});
demandNoMore(positionals, 0);
const { out } = values;
if (values.tools === undefined) fail('expected --tools N (see --help)');
if (out === undefined || out === '') fail('expected --out DIR (see --help)');
const [tools, seed] = [whole('tools', values.tools), whole('seed', values.seed)];
if (existsSync(out) && (!statSync(out).isDirectory() || readdirSync(out).length > 0))
  fail(`--out ${out}: something stands there; expected a new or empty folder`);

const started = performance.now();
let [servers, done, told] = [0, 0, 0];
const line = (): string => {
  const rate = Math.round(done / ((performance.now() - started) / 1000));
  return `${counted(servers, 'server')} with ${counted(done, 'tool')} of ${String(tools)}, ${rate.toLocaleString('en-GB')} a second`;
};
writeSite(out);
for (const server of synthServers(readStatistics(), seed, tools)) {
  writeServer(out, seed, server);
  servers += 1;
  done += server.versions.at(-1)?.length ?? 0;
  if (process.stderr.isTTY && performance.now() - told > 500) {
    told = performance.now();
    process.stderr.write(`\r\u001b[K${line()}`);
  }
}
if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
console.log(line());
