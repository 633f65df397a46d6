/**
 * `npm run --silent notices -- [--folder <dir>] [--by-chance <count>]`: every definition below a folder of manifests (default `catalog/servers`) whose text gives
 * orders to the model or hides characters, one sentence a rule, and how many that are. For reading them all by hand:
 * what share of them is right stands in BENCHMARKS.md. With `--by-chance` the orders that are found in so many sentences made of
 * halves of theirs, which say nothing (notices/by-chance.ts). Exit 2 on a folder without manifests.
 */
import { classify } from '../src/classify/classify.ts';
import { counted } from '../src/explain/grammar.ts';
import { noticeLines } from '../src/explain/notice-lines.ts';
import { fail } from '../src/cli/fail.ts';
import { showHidden } from '../src/manifest/hidden-characters.ts';
import { commandLine, demandNoMore } from './command.ts';
import { listedTools } from './listed-tools.ts';
import { ordersByChance } from './notices/by-chance.ts';

const usage = `Usage: npm run --silent notices -- [--folder DIR] [--by-chance COUNT]

Every definition whose text gives orders to the model or hides characters, one sentence a rule, and how many that are.

  --folder DIR        manifests to read, default catalog/servers
  --by-chance COUNT   instead: what fires in so many sentences that are put together of halves of theirs, all of it falsely`;

const {
  values: { folder, 'by-chance': byChance },
  positionals,
} = commandLine(usage, {
  folder: { type: 'string', default: 'catalog/servers' },
  'by-chance': { type: 'string' },
});
demandNoMore(positionals, 0);
if (byChance !== undefined) {
  if (!/^[1-9]\d*$/.test(byChance)) fail(`--by-chance ${byChance}: expected how many sentences, such as 300000`);
  const found = ordersByChance(listedTools(folder), Number(byChance), 1);
  for (const { kind, words } of found) console.log(`[${kind}] ${showHidden(words)}`);
  const fired = new Set(found.map(({ sentence }) => sentence)).size;
  console.log(
    `${counted(fired, 'sentence')} of ${Number(byChance).toLocaleString('en-GB')} (${((100 * fired) / Number(byChance)).toFixed(3)} %)`,
  );
  process.exit(0);
}
let [all, noticed] = [0, 0];
for (const { file, tools, context } of listedTools(folder))
  for (const tool of tools) {
    const lines = noticeLines(classify(tool, context));
    all += 1;
    if (lines.length > 0) noticed += 1;
    for (const { rule, text } of lines) console.log(`${file} ${showHidden(tool.name)} [${rule}] ${text}`);
  }
console.log(`${counted(noticed, 'tool')} of ${all.toLocaleString('en-GB')} (${((100 * noticed) / all).toFixed(2)} %)`);
