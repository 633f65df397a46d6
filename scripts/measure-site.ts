/** `npm run measure [-- --out <dir>]`: weights of the built site against the budgets of the design, as a table. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from '../src/cli/fail.ts';
import { textTable } from '../src/cli/text-table.ts';

const usage = `Usage: npm run measure -- [--out DIR]

Weights of the built site against the budgets of the design.

  --out DIR   the built site, default dist`;

const { values, positionals } = commandLine(usage, { out: { type: 'string', default: 'dist' } });
demandNoMore(positionals, 0);
if (!existsSync(values.out)) fail(`${values.out}: no such folder; expected a site from npm run build`);

const files = readdirSync(values.out, { recursive: true, encoding: 'utf8' });
const read = (file: string): Buffer => readFileSync(join(values.out, file));
const kilobytes = (bytes: number): string => `${(bytes / 1024).toFixed(1)} kB`;
const gzipped = (names: readonly string[]): number => names.reduce((sum, name) => sum + gzipSync(read(name)).length, 0);

const tools = files
  .filter((file) => /^tools\/[^/]+\/[^/]+\/[^/]+\/index\.html$/.test(file))
  .map((file) => {
    const html = read(file);
    return { file, bytes: html.length, gzip: gzipSync(html).length };
  })
  .sort((a, b) => b.gzip - a.gzip);
const [worst] = tools;
if (!worst) fail(`${values.out}: no built site; expected one from npm run build`);
const plain = tools.map(({ bytes }) => bytes).sort((a, b) => a - b);
/** What a tool page's HTML itself asks for; everything else waits for the reader to do something. */
const linked = [
  ...read(worst.file)
    .toString()
    .matchAll(/<(?:script|link)\b[^>]*\s(?:src|href)="\/([^"]+\.(?:js|css))"/g),
].map(([, path = '']) => path);

console.log(
  textTable(
    ['what', 'measured', 'budget'],
    [
      ['pages', files.filter((file) => file.endsWith('.html')).length.toLocaleString('en-GB'), ''],
      ['tool pages', tools.length.toLocaleString('en-GB'), ''],
      [`heaviest tool page, gzip (${worst.file.slice(6, -11)})`, kilobytes(worst.gzip), '12 kB'],
      ['median tool page, plain', kilobytes(plain[Math.floor(plain.length / 2)] ?? 0), '16 kB'],
      ['scripts of a tool page, gzip', kilobytes(gzipped(linked.filter((name) => name.endsWith('.js')))), '6 kB'],
      ['styles of a tool page, gzip', kilobytes(gzipped(linked.filter((name) => name.endsWith('.css')))), ''],
    ],
  ),
);
