/** Reads `--catalog`, classifies every tool and writes the compiled store to `--store`. Exit 2 on bad input. */
import { buildStore } from '../src/catalogue/build-store.ts';
import { commandLine, demandNoMore } from './command.ts';

const usage = `Usage: node scripts/build-catalog.ts [--catalog DIR] [--store DIR]

Reads a catalogue folder, classifies every tool and writes the compiled store that the pages read.`;

const { values, positionals } = commandLine(usage, {
  catalog: { type: 'string', default: 'catalog' },
  store: { type: 'string', default: '.cache/catalogue' },
});
demandNoMore(positionals, 0);

const built = buildStore(values.catalog, values.store);
for (const line of built.lines) console.error(line);
if (built.ok) console.log(built.summary);
else process.exitCode = 2;
