/**
 * Builds the site: catalogue → store → pages → search index → `--out`. Everything is made beside the old site, which
 * is replaced at the very end, so a failed build leaves it untouched. Exit 2 on bad input, 1 when a step fails.
 */
import { cpSync, existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { buildStore } from '../src/catalogue/build-store.ts';
import { readFrame } from '../src/catalogue/store.ts';
import { urlsUnder } from '../src/urls.ts';
import { counted } from '../src/explain/grammar.ts';
import { serverSearchRecord, toolSearchRecord } from '../src/search/search-record.ts';
import { writeSearchIndex } from '../src/search/write-search-index.ts';

const { values } = parseArgs({
  options: {
    catalog: { type: 'string', default: 'catalog' },
    out: { type: 'string', default: 'dist' },
    verbose: { type: 'boolean', default: false },
  },
});
const out = resolve(values.out);
/** Of this process alone, so that two builds at once do not meet. */
const work = resolve(`.cache/build-${String(process.pid)}`);
const store = join(work, 'catalogue');
const fresh = join(work, 'site');
process.on('exit', () => rmSync(work, { recursive: true, force: true }));

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Moves a finished folder to its place; across file systems it is copied. */
function replace(from: string, to: string): void {
  const old = `${to}.old`;
  rmSync(old, { recursive: true, force: true });
  mkdirSync(dirname(to), { recursive: true });
  if (existsSync(to)) renameSync(to, old);
  try {
    renameSync(from, to);
  } catch {
    cpSync(from, to, { recursive: true });
    rmSync(from, { recursive: true });
  }
  rmSync(old, { recursive: true, force: true });
}

const built = buildStore(values.catalog, store);
for (const line of built.lines) console.error(line);
if (!built.ok) {
  console.error(`${counted(built.lines.length, 'problem')}; nothing was built and ${values.out}/ is as it was`);
  process.exit(2);
}
console.log(built.summary);

process.env['CATALOGUE_STORE'] = store;
process.env['CATALOGUE_DIR'] = resolve(values.catalog);
process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
const { build } = await import('astro');
const pages = performance.now();
await build({ outDir: fresh, logLevel: values.verbose ? 'info' : 'warn' });
console.log(`pages rendered in ${seconds(pages)}`);

const search = performance.now();
const { servers, index } = built.compiled;
const { site, taxonomy } = readFrame();
const urls = urlsUnder(site.base);
const records = servers.flatMap((server) => [
  serverSearchRecord(server, urls),
  ...server.tools.map((tool) => toolSearchRecord(server, tool, taxonomy, urls)),
]);
const indexed = await writeSearchIndex(records, join(fresh, 'pagefind'));
console.log(`${counted(indexed, 'search record')} written in ${seconds(search)}`);

replace(fresh, out);
// The server of the built site and the development server read the store too.
replace(store, resolve('.cache/catalogue'));
console.log(`${values.out}/ is ready: ${counted(index.counts.tools, 'tool page')}`);
