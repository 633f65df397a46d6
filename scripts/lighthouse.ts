/**
 * `npm run lighthouse`: Lighthouse (mobile) on one page of each important kind of the built site, as a table. Exit 1 when
 * a score is below 100. Lighthouse is fetched by npm on demand; it is too large to install for every test run.
 */
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import * as z from 'zod';
import { serveSite } from '../src/publish/serve-site.ts';
import { chromiumPath, chromiumSwitches } from '../tests/browser/chromium.ts';
import { commandLine } from './command.ts';
import { fail } from '../src/cli/fail.ts';
import { textTable } from '../src/cli/text-table.ts';

const categories = ['performance', 'accessibility', 'best-practices', 'seo'] as const;
const report = z.object({
  categories: z.partialRecord(z.enum(categories), z.object({ score: z.number().nullable() })),
});

const usage = `Usage: npm run lighthouse -- [PATH ...]

Lighthouse (mobile) on pages of the built site, default one of each important kind. Exit 1 when a score is below 100.`;

const { positionals: paths } = commandLine(usage, {});
const stray = paths.find((path) => !path.startsWith('/'));
if (stray !== undefined) fail(`${stray}: expected the path of a page, such as /search/`);
if (!existsSync('dist')) fail('dist: no such folder; expected a site from npm run build');
const measured =
  paths.length > 0
    ? paths
    : [
        '/',
        '/servers/playwright/mcp/',
        '/tools/sparfenyuk/venv-mcp-server/run_in_venv/',
        '/search/',
        '/attacks/tool-poisoning/',
      ];

/** Runs a command and returns what it prints. Rejects with its error output when it fails. */
const run = (command: string, args: readonly string[], env: NodeJS.ProcessEnv): Promise<string> =>
  new Promise((resolve, reject) => {
    const child = spawn(command, args, { env });
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('close', (code) =>
      code === 0 ? resolve(Buffer.concat(out).toString()) : reject(new Error(Buffer.concat(err).toString())),
    );
  });

const server = await serveSite('dist', 4398);
const chrome = await chromiumPath();
const rows: string[][] = [];
for (const path of measured) {
  const url = `http://localhost:${String(server.port)}${path}`;
  const args = [
    ...['exec', '--yes', '--package=lighthouse@13', '--', 'lighthouse', url, '--quiet', '--output=json'],
    `--only-categories=${categories.join(',')}`,
    `--chrome-flags=${['--headless', ...chromiumSwitches].join(' ')}`,
  ];
  const { categories: scores } = report.parse(
    JSON.parse(await run('npm', args, { ...process.env, CHROME_PATH: chrome })),
  );
  rows.push([path, ...categories.map((name) => String(Math.round((scores[name]?.score ?? 0) * 100)))]);
}
await server.stop();
console.log(textTable(['page', ...categories], rows));
process.exitCode = rows.some(([, ...scores]) => scores.some((score) => score !== '100')) ? 1 : 0;
