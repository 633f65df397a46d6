/**
 * `npm run --silent notices -- [--folder <dir>]`: every definition below a folder of manifests (default `catalog/servers`) whose text gives
 * orders to the model or hides characters, one sentence a rule, and how many that are. For reading them all by hand:
 * what share of them is right stands in BENCHMARKS.md. Exit 2 on a folder without manifests.
 */
import { classify } from '../src/classify/classify.ts';
import { counted } from '../src/explain/grammar.ts';
import { noticeLines } from '../src/explain/notice-lines.ts';
import { showHidden } from '../src/manifest/hidden-characters.ts';
import { commandLine, demandNoMore } from './command.ts';
import { listedTools } from './listed-tools.ts';

const usage = `Usage: npm run --silent notices -- [--folder DIR]

Every definition whose text gives orders to the model or hides characters, one sentence a rule, and how many that are.

  --folder DIR   manifests to read, default catalog/servers`;

const {
  values: { folder },
  positionals,
} = commandLine(usage, { folder: { type: 'string', default: 'catalog/servers' } });
demandNoMore(positionals, 0);
let [all, noticed] = [0, 0];
for (const { file, tools, context } of listedTools(folder))
  for (const tool of tools) {
    const lines = noticeLines(classify(tool, context));
    all += 1;
    if (lines.length > 0) noticed += 1;
    for (const { rule, text } of lines) console.log(`${file} ${showHidden(tool.name)} [${rule}] ${text}`);
  }
console.log(`${counted(noticed, 'tool')} of ${all.toLocaleString('en-GB')} (${((100 * noticed) / all).toFixed(2)} %)`);
