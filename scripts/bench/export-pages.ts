/**
 * `node scripts/bench/export-pages.ts <file>`: what the compared generators print, one tool page a line as JSON, from the
 * compiled catalogue at `CATALOGUE_STORE`. A process of its own, since a store is opened once in each.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import { readFrame, readIndex, readServer, urls } from '../../src/catalogue/store.ts';
import { toolPage } from '../../src/explain/build-tool-page.ts';
import { type BenchPage, pageData } from './page-data.ts';

const [, , file = ''] = process.argv;
const output = openSync(file, 'wx');
for (const [number, { id }] of readIndex().servers.entries()) {
  const server = readServer(id);
  const lines = server.tools.map((tool, at) => {
    const page: BenchPage = {
      path: `t/${String(number)}/${String(at)}`,
      tool: pageData(toolPage(server, tool, readFrame(), urls()), tool.slug, urls()),
    };
    return `${JSON.stringify(page)}\n`;
  });
  writeSync(output, lines.join(''));
}
closeSync(output);
