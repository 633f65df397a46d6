import { Client } from '@modelcontextprotocol/sdk/client/index.js';
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { Worker } from 'node:worker_threads';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as z from 'zod';
import { mapGroupBy } from '../../scripts/pack/map-group-by.ts';
import { packLight } from '../../scripts/pack/light-package.ts';
import { libraryExports } from '../../src/docs/library-exports.ts';
import { publishedVerdict } from '../../src/explain/published-verdict.ts';
import claudeCode from '../../src/policy/formats/claude-code.ts';

const folder = mkdtempSync(join(tmpdir(), 'tool-risk-packed-'));
const project = join(folder, 'project');
const manifest = join(project, 'manifest.json');
const twoPages = resolve('tests/fixtures/servers/two-pages.mjs');
const installed = join(project, 'node_modules', 'tool-risk');

/** Runs a program in the project, as somebody does who has npm and no clone. */
function run(program: string, args: readonly string[], input = '') {
  const { status, stdout, stderr } = spawnSync(program, args, { cwd: project, input, encoding: 'utf8' });
  return { code: status, out: stdout, err: stderr };
}

beforeAll(async () => {
  const tarball = await packLight(folder);
  mkdirSync(project);
  writeFileSync(join(project, 'package.json'), '{ "private": true }');
  writeFileSync(
    manifest,
    JSON.stringify({
      tools: [
        { name: 'delete_branch', description: 'Deletes a branch for good.', inputSchema: { type: 'object' } },
        { name: 'list_branches', description: 'Lists branches.', inputSchema: { type: 'object' } },
      ],
    }),
  );
  const { code, err } = run('npm', ['install', '--offline', '--no-audit', '--no-fund', tarball]);
  expect([code, err]).toEqual([0, '']);
});

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

test('weighs at most two megabytes and depends on nothing', () => {
  const files = readdirSync(installed, { recursive: true, encoding: 'utf8' }).map((name) =>
    statSync(join(installed, name)),
  );
  const bytes = files.reduce((sum, file) => sum + (file.isFile() ? file.size : 0), 0);
  expect(bytes).toBeLessThan(2_000_000);
  expect(readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['tool-risk']);
});

test('a large manifest is judged in a thread, too, which stands in the package', async () => {
  const text = JSON.stringify({ tools: [{ name: 'delete_branch' }, { name: 'list_branches' }] });
  const thread = new Worker(join(installed, 'chunks', 'classify-thread.js'), {
    workerData: { file: 'manifest.json', text, taken: new Int32Array(new SharedArrayBuffer(4)) },
  });
  const [part] = (await once(thread, 'message')) as [{ from: number; verdicts: { category: string }[] }];
  expect([part.from, ...part.verdicts.map(({ category }) => category)]).toEqual([0, 'Destructive', 'Read']);
  await thread.terminate();
});

test('npx runs it in a folder that holds nothing of ours', () => {
  const { code, out, err } = run('npx', ['--offline', 'tool-risk', 'classify', 'manifest.json', '--format', 'json']);
  expect([code, err]).toEqual([0, '']);
  const { tools } = z.object({ tools: z.array(publishedVerdict) }).parse(JSON.parse(out));
  expect(tools.map(({ category, risk }) => `${category} ${risk}`)).toEqual(['Destructive critical', 'Read low']);
});

test('npx runs the path of an agent developer: scan, policy, lint, verify against a lock file', () => {
  writeFileSync(
    join(project, '.mcp.json'),
    JSON.stringify({ mcpServers: { mine: { command: process.execPath, args: [twoPages] } } }),
  );
  const npx = (...args: string[]) => run('npx', ['--offline', 'tool-risk', ...args]);
  const scanned = npx('scan', '.mcp.json', '--start', '--format', 'json');
  expect([scanned.code, scanned.out]).toEqual([0, expect.stringContaining('"mine"')]);
  const policy = npx('policy', '--config', '.mcp.json', '--format', 'claude-code', '--manifest', 'mine=manifest.json');
  const known = { serverKey: 'mine', serverTitle: 'mine', version: '' };
  const decide = claudeCode.evaluate(policy.out, known);
  expect([policy.code, decide('list_branches').kind, decide('delete_branch').kind]).toEqual([0, 'allow', 'hide']);
  expect(npx('lint', 'manifest.json').out).toContain('readOnlyHint');
  expect(npx('verify', 'manifest.json', '--update').code).toBe(0);
  expect(npx('verify', 'manifest.json').code).toBe(0);
  const changed = readFileSync(manifest, 'utf8').replace('Lists branches.', 'Lists branches and drops stale ones.');
  writeFileSync(join(project, 'changed.json'), changed);
  expect(npx('verify', 'manifest=changed.json')).toMatchObject({
    code: 1,
    out: expect.stringContaining('list_branches'),
  });
  expect(npx('verify', 'missing.json')).toEqual({
    code: 2,
    out: '',
    err: expect.stringMatching(/^[^\n]*missing\.json[^\n]*\n$/),
  });
});

test('npx serves the official client', async () => {
  const transport = new StdioClientTransport({
    command: 'npx',
    args: ['--offline', 'tool-risk', 'mcp'],
    cwd: project,
    stderr: 'ignore',
  });
  const client = new Client({ name: 'a test', version: '1' });
  await client.connect(transport);
  const definition = { name: 'delete_branch', description: 'Deletes a branch for good.' };
  const { structuredContent } = await client.callTool({ name: 'check_tool', arguments: { definition } });
  expect(structuredContent).toMatchObject({ tool: 'delete_branch', category: 'Destructive' });
  expect((await client.listTools()).tools.every(({ annotations }) => annotations?.readOnlyHint === true)).toBe(true);
  await client.close();
});

/** Has a program write at its end what processor time it took, in microseconds, as the last line of its errors. */
const measured = `data:text/javascript,process.once('exit',()=>{const{user,system}=process.cpuUsage();console.error(user+system)})`;

test('starts in a moment', () => {
  // Processor time, since the time by the clock is that of whatever else the machine does.
  const least = (args: readonly string[]): number =>
    Math.min(
      ...Array.from({ length: 5 }, () => {
        const { err } = run(process.execPath, ['--import', measured, ...args]);
        return Number(err.trim().split('\n').at(-1)) / 1000;
      }),
    );
  const bare = least(['-e', '0']);
  const classify = least([join(installed, 'bin.js'), 'classify', 'manifest.json']);
  process.stdout.write(
    `classify takes ${(classify - bare).toFixed(0)} ms of processor time over node -e 0, the least of five\n`,
  );
  expect(bare).toBeGreaterThan(0);
  // Above the budget of 300 ms, which a slow machine may miss: for what is loaded by mistake, such as an engine of its own.
  expect(classify - bare).toBeLessThan(1500);
});

test('says what the source says', () => {
  const args = ['classify', manifest, '--format', 'sarif', '--fail-on', 'High'];
  const packed = run(process.execPath, [join(installed, 'bin.js'), ...args]);
  const source = run(process.execPath, [resolve('scripts/tool-risk.ts'), ...args]);
  expect(packed).toEqual(source);
  expect(packed.code).toBe(1);
});

test('is a library with types, and strict TypeScript takes the examples of its reference', () => {
  const program = `
    import { classify, formats, parseManifest, recommend, verify, type Verdict } from 'tool-risk';
    const manifest = parseManifest({ tools: [{ name: 'delete_branch', description: 'Deletes a branch for good.' }] });
    if (!manifest.ok) throw new Error(manifest.problems[0]?.wrong);
    const [verdict]: Verdict[] = classify(manifest.tools);
    const answer = recommend(manifest.tools, { format: 'codex', server: 'git' });
    const live = manifest.tools.map((tool) => ({ ...tool, title: 'Another' }));
    console.log(verdict?.category, answer.ok && answer.tools[0]?.decision.kind, formats.length > 20);
    console.log(verify({ reviewed: manifest.tools, live }).asReviewed);
  `;
  writeFileSync(join(project, 'use.mts'), program);
  expect(run(process.execPath, ['use.mts'])).toEqual({ code: 0, out: 'Destructive hide true\nfalse\n', err: '' });
  const examples = libraryExports(readFileSync('src/library/index.ts', 'utf8')).map(({ name, example }) => {
    writeFileSync(join(project, `${name}.mts`), example);
    return `${name}.mts`;
  });
  const flags = ['--noEmit', '--strict', '--module', 'nodenext', 'use.mts', ...examples];
  const { code, out } = run(process.execPath, [
    resolve('node_modules/typescript/bin/tsc'),
    '--lib',
    'es2023,dom',
    ...flags,
  ]);
  expect([code, out]).toEqual([0, '']);
});

test('groups as the built-in does that Node 20 lacks', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -5, max: 5 })), (items) => {
      const keyOf = (item: number, index: number): number => Math.abs(item) + (index % 2);
      expect([...mapGroupBy(items, keyOf)]).toEqual([...Map.groupBy(items, keyOf)]);
    }),
  );
});
