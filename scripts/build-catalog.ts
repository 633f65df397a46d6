/** Reads `--catalog`, classifies every tool and writes the compiled store to `--store`. Exit 2 on bad input. */
import { parseArgs } from 'node:util';
import { buildStore } from '../src/catalogue/build-store.ts';

const { values } = parseArgs({
  options: { catalog: { type: 'string', default: 'catalog' }, store: { type: 'string', default: '.cache/catalogue' } },
});

const built = buildStore(values.catalog, values.store);
for (const line of built.lines) console.error(line);
if (built.ok) console.log(built.summary);
else process.exitCode = 2;
