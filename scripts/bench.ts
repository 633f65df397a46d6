/**
 * `npm run bench -- classify [--folder <dir>]`: how many tools per second one core classifies and gives a recommendation,
 * normalising left out.
 * Reads every manifest below the folder (default `catalog/servers`) and repeats until a few seconds have passed.
 */
import { classify } from '../src/classify/classify.ts';
import { recommend } from '../src/policy/recommend.ts';
import { commandLine } from './command.ts';
import { fail } from '../src/cli/fail.ts';
import { listedTools } from './listed-tools.ts';

const usage = `Usage: npm run bench -- classify [--folder DIR] [--seconds N]

How many tools per second of processor time are classified and get a recommendation.

  --folder DIR   manifests to classify, default catalog/servers
  --seconds N    for how long at least, default 4`;

const { values, positionals } = commandLine(usage, {
  folder: { type: 'string', default: 'catalog/servers' },
  seconds: { type: 'string', default: '4' },
});

if (positionals.length !== 1 || positionals[0] !== 'classify') fail('expected the word classify (see --help)');
if (!(Number(values.seconds) > 0)) fail(`--seconds ${values.seconds}: expected a number above 0`);

const servers = listedTools(values.folder);
const count = servers.reduce((sum, { tools }) => sum + tools.length, 0);

const round = (): void => {
  for (const { tools, context } of servers) for (const tool of tools) recommend(tool, classify(tool, context));
};

round();
const start = performance.now();
const cpu = process.cpuUsage();
let rounds = 0;
do {
  round();
  rounds += 1;
} while (performance.now() - start < Number(values.seconds) * 1000);
const used = process.cpuUsage(cpu);
/** Processor time, so that other programs on the machine do not count. */
const seconds = (used.user + used.system) / 1e6;
console.log(
  `${String(count)} tools × ${String(rounds)} in ${seconds.toFixed(2)} s of processor time: ${Math.round((count * rounds) / seconds).toLocaleString('en')} tools per second`,
);
