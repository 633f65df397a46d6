import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Competitor } from './competitor.ts';
import { nunjucksTemplate } from './dialects.ts';

const version = '3.1.8';

/** Where it is installed for this run. */
let installed = '';

const data = `import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';
export default async () => {
  const all = [];
  for await (const line of createInterface({ input: createReadStream(process.env.BENCH_PAGES) })) all.push(JSON.parse(line));
  return all;
};
`;

const head = `---
pagination: { data: entries, size: 1, alias: entry }
permalink: "{{ entry.path }}/index.html"
---
{%- set tool = entry.tool -%}
`;

/** Eleventy, installed from the registry into a temporary folder when it is asked. */
export const eleventy: Competitor = {
  name: 'Eleventy',
  ready: () => {
    installed = mkdtempSync(join(tmpdir(), 'tool-risk-eleventy-'));
    process.once('exit', () => {
      rmSync(installed, { recursive: true, force: true });
    });
    const { status } = spawnSync(
      'npm',
      ['install', '--no-audit', '--no-fund', '--ignore-scripts', `@11ty/eleventy@${version}`],
      {
        cwd: installed,
        encoding: 'utf8',
      },
    );
    return Promise.resolve(status === 0 ? { version } : { missing: 'the registry does not give it' });
  },
  prepare: (folder, pages, template) => {
    mkdirSync(join(folder, 'src', '_data'), { recursive: true });
    symlinkSync(join(installed, 'node_modules'), join(folder, 'node_modules'));
    writeFileSync(join(folder, 'package.json'), '{"type":"module"}');
    writeFileSync(join(folder, 'src', '_data', 'entries.js'), data);
    writeFileSync(join(folder, 'src', 'tool.njk'), head + nunjucksTemplate(template));
    const out = join(folder, 'out');
    const program = join(installed, 'node_modules', '@11ty', 'eleventy', 'cmd.cjs');
    const command = [process.execPath, program, '--quiet', '--input=src', `--output=${out}`];
    return Promise.resolve({ command, out, env: { BENCH_PAGES: pages } });
  },
};
