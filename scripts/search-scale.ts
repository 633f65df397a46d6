/**
 * `npm run search:scale`: what the search index weighs when the catalogue is many times as large, and what queries of the
 * relevance test read of it until the first result. Prints a table.
 */
import { mkdtempSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openStore } from '../src/catalogue/open-store.ts';
import { type ServerRecord } from '../src/record.ts';
import { find } from '../src/search/find.ts';
import { fileOf, tableNames } from '../src/search/index-files.ts';
import { openIndex } from '../src/search/open-index.ts';
import { readIndexFrom, writeIndex } from '../src/search/write-index.ts';
import { searchQueries } from '../tests/site/search-queries.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';
import { textTable } from '../src/cli/text-table.ts';

const usage = `Usage: npm run search:scale -- [--times N] [--store DIR]

Multiplies the compiled catalogue, indexes it and answers the queries of the relevance test.

  --times N    default 10; 49 makes about 430,000 tools, takes some ten minutes and 4 GB
  --store DIR  default .cache/catalogue, as node scripts/build-catalog.ts writes it`;

const { values, positionals } = commandLine(usage, {
  times: { type: 'string', default: '10' },
  store: { type: 'string', default: '.cache/catalogue' },
});
demandNoMore(positionals, 0);
const times = Number(values.times);
if (!Number.isInteger(times) || times < 1) fail(`--times ${values.times}: expected a whole number from 1`);

const store = openStore(values.store);
const servers = [...store.servers()];

/** A word that is not there yet, the same for the same number: a new server brings words of its own. */
function madeUpWord(number: number): string {
  const [consonants, vowels] = ['bdfgklmnprstvz', 'aeiou'];
  let rest = (number * 2654435761) % 2 ** 32;
  let word = '';
  for (let at = 0; at < 3; at += 1) {
    word += consonants.charAt(rest % consonants.length) + vowels.charAt(rest % vowels.length);
    rest = Math.floor(rest / 37);
  }
  return word;
}

/** Of three copies one offers tools under the same names, as forks do, and two put a word of their own before each. */
function copy(server: ServerRecord, round: number, place: number): ServerRecord {
  const word = madeUpWord(round * 1009 + place);
  const isFork = (round + place) % 3 === 0;
  const renamed = (name: string): string => (isFork ? name : `${word}_${name}`);
  return {
    ...server,
    id: `${word}${String(round)}/${server.name}`,
    owner: `${word}${String(round)}`,
    facts: { ...server.facts, title: `${server.facts.title} ${word}` },
    tools: server.tools.map((tool) => ({
      ...tool,
      slug: renamed(tool.slug),
      tool: { ...tool.tool, name: renamed(tool.tool.name) },
    })),
  };
}

const all = [
  ...servers,
  ...Array.from({ length: times - 1 }, (_, round) => servers.map((one, place) => copy(one, round + 1, place))).flat(),
];
const folder = mkdtempSync(join(tmpdir(), 'search-scale-'));
try {
  const started = performance.now();
  const count = writeIndex(all, store.frame().taxonomy, folder);
  const seconds = (performance.now() - started) / 1000;
  const size = (path: string): number => statSync(join(folder, path)).size;
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.bin'));
  const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;
  const rows = ['directory', ...tableNames, 'lines'].map((table) => {
    const sizes = files.filter((file) => file.split(/[/\\]/).includes(table) || file === `${table}.bin`).map(size);
    return [table, String(sizes.length), kilobytes(sizes.reduce((a, b) => a + b, 0)), kilobytes(Math.max(...sizes))];
  });
  console.log(textTable(['table', 'files', 'all', 'largest'], rows));
  const queries = [...searchQueries('first'), ...searchQueries('fresh')];
  const weights: number[] = [];
  for (const { query } of queries) {
    let bytes = 0;
    const readFile = readIndexFrom(folder);
    const index = await openIndex((path) => {
      bytes += size(fileOf(path));
      return readFile(path);
    });
    await find(index, query, {}, 1);
    weights.push(bytes);
  }
  weights.sort((a, b) => a - b);
  const tools = all.reduce((sum, server) => sum + server.tools.length, 0);
  console.log(
    `${tools.toLocaleString('en-GB')} tools: ${String(count)} files in ${seconds.toFixed(0)} s; until the first result ` +
      `${kilobytes(weights[Math.floor(weights.length / 2)] ?? 0)} in the median, ${kilobytes(weights.at(-1) ?? 0)} at most`,
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
