/**
 * `npm run synth -- --tools 430000 --seed 1 --out <dir>`: a catalogue of servers that nobody offers, with the statistics of
 * real manifests (`scripts/synth/statistics.json`), for measuring at sizes that no committed catalogue has. The same seed gives
 * the same bytes; a smaller number of tools gives the first servers of a larger one.
 */
import { existsSync, readdirSync, statSync } from 'node:fs';
import { fail } from '../src/cli/fail.ts';
import { counted } from '../src/explain/grammar.ts';
import { commandLine, demandNoMore } from './command.ts';
import { type ToolDefinition } from '../src/manifest/tool.ts';
import { synthServers } from './synth/catalogue.ts';
import { writeServer, writeSite } from './synth/files.ts';
import { catalogueManifests, folderManifests } from './synth/manifests.ts';
import { report } from './synth/report.ts';
import { readStatistics } from './synth/statistics.ts';

const usage = `Usage: npm run synth -- --tools N (--out DIR | --report) [--seed N]

Makes a catalogue up that tool-risk-catalogue build --catalog DIR accepts, with the statistics of real manifests.

  --tools N       how many tools the newest versions have together
  --out DIR       a new or empty folder
  --report        print how sizes and verdicts are distributed beside those of real manifests instead
  --catalog DIR   catalogue to compare with, default catalog
  --folder DIR    .json files to compare with instead
  --seed N        other servers for another number, default 1`;

/** A whole number of at least 1, or the end of the command. */
function whole(option: string, given: string | undefined): number {
  const number = Number(given);
  return Number.isSafeInteger(number) && number > 0
    ? number
    : fail(`--${option} ${given ?? ''}: expected a whole number from 1`);
}

/** A folder that is there, or the end of the command. */
const existing = (option: string, path: string): string =>
  existsSync(path) ? path : fail(`--${option} ${path}: no such folder`);

const { values, positionals } = commandLine(usage, {
  tools: { type: 'string' },
  out: { type: 'string' },
  report: { type: 'boolean', default: false },
  catalog: { type: 'string', default: 'catalog' },
  folder: { type: 'string' },
  seed: { type: 'string', default: '1' },
});
demandNoMore(positionals, 0);
const { out, folder, catalog } = values;
if (values.tools === undefined) fail('expected --tools N (see --help)');
if ((out === undefined) !== values.report || out === '') fail('expected either --out DIR or --report (see --help)');
const [tools, seed] = [whole('tools', values.tools), whole('seed', values.seed)];
const servers = synthServers(readStatistics(), seed, tools);

if (out === undefined) {
  // Classifying and counting tokens takes long to load, and writing needs neither.
  const { distribution } = await import('./synth/distribution.ts');
  const newest = (versions: readonly (readonly ToolDefinition[])[]): readonly ToolDefinition[] => versions.at(-1) ?? [];
  const real =
    folder === undefined
      ? catalogueManifests(existing('catalog', catalog)).map((versions) => versions.at(-1)?.tools ?? [])
      : folderManifests(existing('folder', folder)).map((one) => one.tools);
  console.log(report(distribution(servers.map(({ versions }) => newest(versions))), distribution(real)));
} else {
  if (existsSync(out) && (!statSync(out).isDirectory() || readdirSync(out).length > 0))
    fail(`--out ${out}: something stands there; expected a new or empty folder`);
  write(out);
}

/** Writes the servers one after another and tells a person at a terminal how far it is. */
function write(folder: string): void {
  const started = performance.now();
  let [written, done, told] = [0, 0, 0];
  const line = (): string => {
    const rate = Math.round(done / ((performance.now() - started) / 1000));
    return `${counted(written, 'server')} with ${counted(done, 'tool')} of ${String(tools)}, ${rate.toLocaleString('en-GB')} a second`;
  };
  writeSite(folder);
  for (const server of servers) {
    writeServer(folder, seed, server);
    written += 1;
    done += server.versions.at(-1)?.length ?? 0;
    if (process.stderr.isTTY && performance.now() - told > 500) {
      told = performance.now();
      process.stderr.write(`\r\u001b[K${line()}`);
    }
  }
  if (process.stderr.isTTY) process.stderr.write('\r\u001b[K');
  console.log(line());
}
