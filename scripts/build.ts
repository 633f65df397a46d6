/**
 * Builds the site: catalogue → store → pages → search index → `--out`. Everything is made beside the old site, which
 * is replaced in one step at the very end, so a failed or killed build leaves it untouched. Exit 2 when there is no new
 * site, with a line for each thing that is wrong.
 */
import { join, resolve } from 'node:path';
import { buildStore } from '../src/catalogue/build-store.ts';
import { readFrame } from '../src/catalogue/store.ts';
import { type Compiled } from '../src/catalogue/compile.ts';
import { urlsUnder } from '../src/urls.ts';
import { counted } from '../src/explain/grammar.ts';
import { problemLine } from '../src/manifest/problem.ts';
import { moveFolder, publishFolder } from '../src/publish/publish-folder.ts';
import { targetFolder } from '../src/publish/target-folder.ts';
import { sweepWorkFolders, takeWorkFolder } from '../src/publish/work-folder.ts';
import { serverSearchRecord, toolSearchRecord } from '../src/search/search-record.ts';
import { writeIndex } from '../src/search/write-index.ts';
import { writeSearchIndex } from '../src/search/write-search-index.ts';
import { oneLine } from '../src/cli/one-line.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';

const usage = `Usage: npm run build -- [--catalog DIR] [--out DIR] [--verbose]

Builds the site of a catalogue folder.

  --catalog DIR  default catalog
  --out DIR      default dist; replaced as a whole, so it must be new, empty or made by an earlier build
  --verbose      print what Astro does, and where an error of ours comes from`;

const { values, positionals } = commandLine(usage, {
  catalog: { type: 'string', default: 'catalog' },
  out: { type: 'string', default: 'dist' },
  verbose: { type: 'boolean', default: false },
});
demandNoMore(positionals, 0);

const seconds = (since: number): string => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/** Ends the command without a new site. */
function stop(lines: readonly string[]): never {
  for (const line of lines) console.error(line);
  return fail(`${counted(lines.length, 'problem')}; nothing was built and ${values.out}/ is as it was`);
}

async function renderPages(store: string, site: string): Promise<void> {
  process.env['CATALOGUE_STORE'] = store;
  process.env['CATALOGUE_DIR'] = resolve(values.catalog);
  process.env['ASTRO_TELEMETRY_DISABLED'] = '1';
  // Pages are those of a published site, whatever a shell or a test runner says: Astro would take these from outside.
  process.env['NODE_ENV'] = 'production';
  for (const name of ['PROD', 'DEV', 'MODE', 'SSR']) Reflect.deleteProperty(process.env, name);
  const { build } = await import('astro');
  const started = performance.now();
  await build({ outDir: site, logLevel: values.verbose ? 'info' : 'warn' });
  console.log(`pages rendered in ${seconds(started)}`);
}

async function index(servers: Compiled['servers'], site: string): Promise<void> {
  const started = performance.now();
  const { site: facts, taxonomy } = readFrame();
  const files = writeIndex(servers, taxonomy, join(site, 'search-index'));
  console.log(`search index of ${counted(files, 'file')} written in ${seconds(started)}`);
  const urls = urlsUnder(facts.base);
  const records = servers.flatMap((server) => [
    serverSearchRecord(server, urls),
    ...server.tools.map((tool) => toolSearchRecord(server, tool, urls)),
  ]);
  const indexed = await writeSearchIndex(records, join(site, 'pagefind'));
  console.log(`${counted(indexed, 'description')} indexed in ${seconds(started)}`);
}

/** Makes the site at `fresh` and says at which base it stands. Pages are rendered below the working directory, where Astro finds its modules. */
async function makeSite(fresh: string): Promise<{ base: string; tools: number }> {
  const builds = resolve('.cache/builds');
  sweepWorkFolders(builds);
  const work = takeWorkFolder(join(builds, String(process.pid)));
  const store = join(work.path, 'catalogue');
  const built = buildStore(values.catalog, store);
  if (!built.ok) return stop(built.lines);
  for (const line of built.lines) console.error(line);
  console.log(built.summary);
  const site = join(work.path, 'site');
  await renderPages(store, site);
  await index(built.compiled.servers, site);
  moveFolder(site, fresh);
  work.release();
  return { base: readFrame().site.base, tools: built.compiled.index.counts.tools };
}

// A signal that asks to end lets the work folders be removed.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(130));
const target = targetFolder('--out', values.out, values.catalog);
if (target.problems) fail(target.problems.map(problemLine).join('\n'));
try {
  const { tools } = await publishFolder(target.value, makeSite);
  console.log(`${values.out}/ is ready: ${counted(tools, 'tool page')}`);
} catch (error) {
  if (values.verbose) console.error(error);
  stop([oneLine(error)]);
}
