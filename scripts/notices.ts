/**
 * `npm run --silent notices -- [--folder <dir>]`: every definition below a folder of manifests (default `catalog/servers`) whose text gives
 * orders to the model or hides characters, one sentence a rule, and how many that are. For reading them all by hand:
 * what share of them is right stands in BENCHMARKS.md. Exit 2 on a folder without manifests.
 */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { classify } from '../src/classify/classify.ts';
import { counted } from '../src/explain/grammar.ts';
import { noticeLines } from '../src/explain/notice-lines.ts';
import { showHidden } from '../src/manifest/hidden-characters.ts';
import { isJsonObject } from '../src/manifest/json.ts';
import { normaliseAll } from '../src/manifest/normalise.ts';
import { type ToolDefinition } from '../src/manifest/tool.ts';
import { contextOf } from '../src/reading/server-context.ts';
import { commandLine, demandNoMore } from './command.ts';
import { fail } from './fail.ts';

const usage = `Usage: npm run --silent notices -- [--folder DIR]

Every definition whose text gives orders to the model or hides characters, one sentence a rule, and how many that are.

  --folder DIR   manifests to read, default catalog/servers`;

function manifestsIn(folder: string): string[] {
  try {
    return readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.json'));
  } catch {
    return fail(`${folder}: cannot be read; expected a folder of manifests`);
  }
}

function definitionsIn(file: string): ToolDefinition[] {
  const manifest: unknown = JSON.parse(readFileSync(file, 'utf8'));
  if (!isJsonObject(manifest) || !Array.isArray(manifest['tools'])) return [];
  return manifest['tools'].filter(
    (tool): tool is ToolDefinition => isJsonObject(tool) && typeof tool['name'] === 'string',
  );
}

const {
  values: { folder },
  positionals,
} = commandLine(usage, { folder: { type: 'string', default: 'catalog/servers' } });
demandNoMore(positionals, 0);
let [all, noticed] = [0, 0];
for (const file of manifestsIn(folder).sort()) {
  const tools = normaliseAll(definitionsIn(join(folder, file)));
  const context = contextOf(tools);
  for (const tool of tools) {
    const lines = noticeLines(classify(tool, context));
    all += 1;
    if (lines.length > 0) noticed += 1;
    for (const { rule, text } of lines) console.log(`${file} ${showHidden(tool.name)} [${rule}] ${text}`);
  }
}
if (all === 0) fail(`${folder}: holds no manifest with tools; expected JSON files with a tools list`);
console.log(`${counted(noticed, 'tool')} of ${all.toLocaleString('en-GB')} (${((100 * noticed) / all).toFixed(2)} %)`);
