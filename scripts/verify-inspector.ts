/**
 * `npm run --silent verify:inspector -- [--cache <folder>]`
 * Has the MCP inspector list and call the tools of the packed `tool-risk mcp`. Prints a table; exit 1 when an answer is another
 * than expected, 2 where the inspector cannot be installed.
 */
import { execFile } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { type CallToolResult, type ListToolsResult } from '@modelcontextprotocol/sdk/types.js';
import { fail } from '../src/cli/fail.ts';
import { oneLine } from '../src/cli/one-line.ts';
import { textTable } from '../src/cli/text-table.ts';
import { writeAnotherCatalogue } from '../tests/another-catalogue.ts';
import { install, usualCache } from './clients/install.ts';
import { commandLine, demandNoMore } from './command.ts';
import { packLight } from './pack/light-package.ts';

const usage = `Usage: npm run --silent verify:inspector -- [--cache DIR]

Packs tool-risk, installs it in an empty folder, and has the MCP inspector start "tool-risk mcp", list its tools and call each one,
rightly and wrongly. The inspector is installed once (114 MB, with React, Vite and a keyring, so it is no dependency of ours).

  --cache DIR  where the inspector is installed (${usualCache().replace(process.env['HOME'] ?? '\0', '~')})

Exit 1 when an answer is another than expected, 2 when npm cannot install the inspector.`;

const { values, positionals } = commandLine(usage, { cache: { type: 'string', default: usualCache() } });
demandNoMore(positionals, 0);

const inspector = { package: '@modelcontextprotocol/inspector', version: '2.12.0' };
const run = promisify(execFile);

const definition = { name: 'delete_branch', description: 'Deletes a branch for good.' };
const manifest = JSON.stringify({ tools: [definition] });
/** Every tool with arguments that it takes, and words that stand in its answer. */
const calls: Readonly<Record<string, readonly [args: Readonly<Record<string, string>>, told: string]>> = {
  check_tool: [{ definition: JSON.stringify(definition) }, 'Destructive'],
  check_server: [{ server: 'example/notes' }, 'delete_note'],
  search_tools: [{ query: 'delete notes' }, 'delete_note'],
  recommend_policy: [{ format: 'claude-code', manifest }, 'mcp__server__delete_branch'],
  compare_manifest: [{ manifest, reviewed: manifest.replace('for good', 'softly') }, 'changed'],
};

const rows: string[][] = [];
let differ = 0;
const note = (asked: string, said: string, isRight: boolean): void => {
  rows.push([asked, said.slice(0, 80), isRight ? 'as expected' : 'otherwise']);
  if (!isRight) differ += 1;
};

const folder = mkdtempSync(join(tmpdir(), 'inspector-'));
process.on('exit', () => {
  rmSync(folder, { recursive: true, force: true });
});
const place = await install(inspector, values.cache).catch((error: unknown) =>
  fail(
    `${inspector.package}@${inspector.version}: cannot be installed (${/npm error code (\w+)/.exec(oneLine(error))?.[1] ?? oneLine(error)})`,
  ),
);
const npm = ['install', '--offline', '--no-audit', '--no-fund', '--prefix', folder, await packLight(folder)];
await run('npm', npm);
const catalog = join(folder, 'catalog');
writeAnotherCatalogue(catalog);

/** What the inspector prints of one request. */
async function ask(...request: readonly string[]): Promise<unknown> {
  const program = join(place, 'node_modules', '.bin', 'mcp-inspector');
  const server = [process.execPath, join(folder, 'node_modules/tool-risk/bin.js'), 'mcp', '--catalogue', catalog];
  // Its exit code tells of answers that are errors, its own settings would lie in the home.
  const environment = { ...process.env, HOME: folder };
  const { stdout } = await run(program, ['--cli', ...server, '--method', ...request], { env: environment }).catch(
    (error: unknown) => error as { readonly stdout: string },
  );
  return JSON.parse(stdout === '' ? '{}' : stdout);
}

async function call(tool: string, args: Readonly<Record<string, string>>) {
  const words = Object.entries(args).flatMap(([name, value]) => ['--tool-arg', `${name}=${value}`]);
  const { content, isError = false } = (await ask(
    'tools/call',
    '--tool-name',
    tool,
    ...words,
  )) as Partial<CallToolResult>;
  const text = content?.map((part) => (part.type === 'text' ? part.text : '')).join('\n') ?? '';
  return { text, isError };
}

const { tools = [] } = (await ask('tools/list')) as Partial<ListToolsResult>;
const names = tools.map(({ name }) => name);
note('tools/list', names.join(', '), names.toSorted().join() === Object.keys(calls).toSorted().join());
for (const [tool, [args, told]] of Object.entries(calls)) {
  const hints = tools.find(({ name }) => name === tool)?.annotations;
  note(
    `${tool}: hints`,
    hints?.readOnlyHint === true ? 'readOnlyHint' : 'none of reading',
    hints?.readOnlyHint === true && hints.destructiveHint === false,
  );
  const right = await call(tool, args);
  note(
    `${tool}: a call`,
    right.text.split('\n').find((line) => line.includes(told)) ?? right.text,
    !right.isError && right.text.includes(told),
  );
  const wrong = await call(tool, { nonsense: '1' });
  note(`${tool}: a wrong call`, wrong.text, wrong.isError && /nonsense/.test(wrong.text) && !wrong.text.includes('\n'));
}
console.log(textTable(['asked', 'answer', ''], rows));
process.exitCode = differ === 0 ? 0 : 1;
