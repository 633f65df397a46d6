/**
 * `npm run synth:statistics -- --folder <dir>`: measures real manifests and writes `scripts/synth/statistics.json`, from which
 * `npm run synth` makes catalogues up. Only counts, and single words that several servers use, leave the manifests.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { writeWhole } from '../src/files/write-whole.ts';
import { fail } from '../src/cli/fail.ts';
import { home } from '../src/generator/home.ts';
import { commandLine, demandNoMore } from './command.ts';
import { catalogueManifests, folderManifests } from './synth/manifests.ts';
import { measure } from './synth/measure.ts';
import { statisticsFile } from './synth/statistics.ts';

const usage = `Usage: npm run synth:statistics -- --folder DIR [--catalog DIR]

Measures real manifests and writes ${statisticsFile}.

  --folder DIR    manifests, each a .json file with a list of tools
  --catalog DIR   catalogue whose captures say how servers change, default catalog`;

const { values, positionals } = commandLine(usage, {
  folder: { type: 'string' },
  catalog: { type: 'string', default: 'catalog' },
});
demandNoMore(positionals, 0);
const { folder, catalog } = values;
if (folder === undefined) fail('expected --folder DIR (see --help)');
if (!existsSync(folder)) fail(`${folder}: no such folder; expected one with manifests`);
if (!existsSync(`${catalog}/servers`)) fail(`${catalog}: no servers in it; expected a catalogue folder`);
const servers = folderManifests(folder);
if (servers.length === 0) fail(`${folder}: no manifest found; expected .json files with lists of tools`);
const statistics = measure(servers, catalogueManifests(catalog));
// A line for each part, so that a change can be read.
const parts = Object.entries(statistics).map(([part, value]) => `${JSON.stringify(part)}: ${JSON.stringify(value)}`);
writeWhole(join(home, statisticsFile), `{\n${parts.join(',\n')}\n}\n`);
console.log(`${String(statistics.measured.servers)} servers with ${String(statistics.measured.tools)} tools measured`);
