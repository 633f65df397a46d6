/**
 * `npm run bench`: builds made-up catalogues of growing size and lets other generators render the same tool pages; prints
 * where time and memory go as tables in Markdown. `npm run bench -- classify`: how many tools a second one core classifies.
 */
import { fail } from '../src/cli/fail.ts';
import { benchClassify } from './bench/classify.ts';
import { competitors } from './bench/measure-others.ts';
import { measureSize, type MeasuredSize } from './bench/measure-size.ts';
import { benchReport, writeReport } from './bench/report.ts';
import { commandLine } from './command.ts';

const usage = `Usage: npm run bench -- [--tools N,N,…] [--alone] [--write]
       npm run bench -- classify [--folder DIR] [--seconds N]

Builds catalogues that npm run synth makes up, and lets Hugo (from the path), Eleventy (installed into a temporary folder)
and Astro in one process render the same tool pages from the same data, up to 50,000. Prints tables in Markdown.

  --tools N,N    sizes, default 1000,10000,50000; 430000 takes some twenty minutes and 30 GB of disk
  --seed N       other servers for another number, default 1
  --alone        ask no other generator
  --write        write the tables into BENCHMARKS.md

With the word classify: how many tools per second of processor time are classified and get a recommendation.

  --folder DIR   manifests to classify, default catalog/servers
  --seconds N    for how long at least, default 4`;

const { values, positionals } = commandLine(usage, {
  tools: { type: 'string', default: '1000,10000,50000' },
  seed: { type: 'string', default: '1' },
  alone: { type: 'boolean', default: false },
  write: { type: 'boolean', default: false },
  folder: { type: 'string', default: 'catalog/servers' },
  seconds: { type: 'string', default: '4' },
});

/** A whole number of at least 1, or the end of the command. */
function whole(option: string, given: string): number {
  const number = Number(given);
  return Number.isSafeInteger(number) && number > 0
    ? number
    : fail(`--${option} ${given}: expected a whole number from 1`);
}

async function sizes(): Promise<void> {
  const wanted = values.tools.split(',').map((one) => whole('tools', one));
  const seed = whole('seed', values.seed);
  const { asked, lines } = values.alone ? { asked: [], lines: [] } : await competitors();
  const measured: MeasuredSize[] = [];
  for (const tools of wanted.sort((a, b) => a - b)) {
    const tell = (line: string): void => {
      console.error(`${tools.toLocaleString('en-GB')} tools: ${line}`);
    };
    measured.push(await measureSize(tools, seed, asked, tell));
  }
  const report = benchReport(measured, lines, new Date().toISOString().slice(0, 10));
  console.log(report);
  if (values.write) writeReport(report);
}

// What is running is ended, and the files are removed, as the process exits.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(2));

const [word, extra] = positionals;
if (extra !== undefined || (word !== undefined && word !== 'classify'))
  fail(`${extra ?? word ?? ''}: expected no word, or the word classify alone (see --help)`);
if (!(Number(values.seconds) > 0)) fail(`--seconds ${values.seconds}: expected a number above 0`);
if (word === 'classify') console.log(benchClassify(values.folder, Number(values.seconds)));
else await sizes();
