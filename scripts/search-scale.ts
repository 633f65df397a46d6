/**
 * `npm run search:scale`: what the search index weighs when the catalogue is many times as large, how long it takes to
 * write, and what a browser is sent until the first result. Prints a table.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/catalogue/open-store.ts';
import { findsOf } from '../src/search/finds.ts';
import { tableNames } from '../src/search/index-files.ts';
import { writeIndex } from '../src/search/write-index.ts';
import { searchQueries } from '../tests/site/search-queries.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';
import { textTable } from '../src/cli/text-table.ts';
import { type FirstResult } from '../tests/browser/first-result.ts';
import { firstResults, searchSite } from './scale/in-browser.ts';
import { multiplied } from './scale/multiplied.ts';

const usage = `Usage: npm run search:scale -- [--times N] [--store DIR] [--site DIR]

Multiplies the compiled catalogue, indexes it and asks the queries of the relevance tests in a browser.

  --times N    default 1; 49 makes about 430,000 tools
  --store DIR  default .cache/catalogue, as node scripts/build-catalog.ts writes it
  --site DIR   default dist: a built site, whose search page is used`;

const { values, positionals } = commandLine(usage, {
  times: { type: 'string', default: '1' },
  store: { type: 'string', default: '.cache/catalogue' },
  site: { type: 'string', default: 'dist' },
});
demandNoMore(positionals, 0);
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) fail(`--times ${values.times}: expected a whole number from 1`);

const frame = openStore(values.store).frame();
const folder = mkdtempSync(join(tmpdir(), 'search-scale-'));
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;
let tools = 0;

/** Counts the tools that pass. */
function* counted(): ReturnType<typeof multiplied> {
  for (const server of multiplied(values.store, times)) {
    tools += server.tools.length;
    yield server;
  }
}

function printIndex(index: string): void {
  const files = readdirSync(index, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.bin'));
  const rows = ['directory', ...tableNames, 'entries', 'lines', 'facts'].map((table) => {
    const sizes = files
      .filter((file) => file.split(/[/\\]/).includes(table) || file === `${table}.bin`)
      .map((file) => statSync(join(index, file)).size);
    const all = sizes.reduce((a, b) => a + b, 0);
    return [table, String(sizes.length), kilobytes(all), kilobytes(sizes.reduce((a, b) => Math.max(a, b), 0))];
  });
  console.log(textTable(['table', 'files', 'all', 'largest'], rows));
}

function printResults(what: string, results: readonly FirstResult[]): void {
  const sorted = results.toSorted((a, b) => a.all - b.all);
  const [middle, worst] = [sorted[Math.floor(sorted.length / 2)], sorted.at(-1)];
  if (!middle || !worst) return;
  console.log(
    `${what}: first result ${kilobytes(middle.all)} in the median, ${kilobytes(worst.all)} at most (“${worst.query}”), ` +
      `of these ${kilobytes(middle.index)} and ${kilobytes(worst.index)} index`,
  );
}

try {
  searchSite(values.site, folder);
  const index = join(folder, 'search-index');
  const [started, before] = [performance.now(), process.cpuUsage()];
  const files = writeIndex(
    Iterator.from(counted()).map((record) => findsOf(record)),
    frame.taxonomy,
    index,
  );
  const { user, system } = process.cpuUsage(before);
  printIndex(index);
  console.log(
    `${tools.toLocaleString('en-GB')} tools: ${String(files)} files (${(files / tools).toFixed(4)} a tool) in ` +
      `${((performance.now() - started) / 1000).toFixed(0)} s, ${((user + system) / 1000 / tools).toFixed(2)} ms of CPU a tool, ` +
      `at most ${(process.resourceUsage().maxRSS / 1024 ** 2).toFixed(2)} GB`,
  );
  const sets = (['first', 'described'] as const).map((set) => searchQueries(set).map(({ query }) => query));
  const exact = ['create_issue', 'read_text_file', 'browser_click', 'kubectl_delete', 'merge_pull_request'];
  for (const [at, queries] of sets.entries()) {
    const { results, milliseconds } = await firstResults(folder, queries, at === 0 ? exact : []);
    printResults(at === 0 ? 'names and abilities' : 'descriptions', results);
    if (at > 0) continue;
    const shown = milliseconds.toSorted((a, b) => a - b).map((one) => one.toFixed(0));
    console.log(`exact names, from the last letter to the result: ${shown.join(', ')} ms`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
