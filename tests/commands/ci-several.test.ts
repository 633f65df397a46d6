import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ciRepository, gitLabJob, preCommitHooks } from '../ci-repository.ts';
import { runIn } from './run.ts';

const { base, folder, git, envOf, play, end } = ciRepository();
afterAll(end);

const orders = { name: 'list_orders', description: 'Lists all orders.' };
const stock = { name: 'get_stock', description: 'Gets the stock of an article.' };
const write = (path: string, ...tools: readonly object[]): void => {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), JSON.stringify({ tools }));
};
const verify = (...words: string[]) => runIn(folder, 'verify', words);

let before = '';
beforeEach(() => {
  write('shop a/orders/tools.json', orders);
  write('shop a/stock/tools.json', stock);
});
beforeAll(() => {
  write('shop a/orders/tools.json', orders);
  write('shop a/stock/tools.json', stock);
  writeFileSync(join(folder, 'shop a', 'package.json'), '{"name": "no-manifest"}');
  git('add', '-A');
  git('commit', '-qm', 'before');
  before = git('rev-parse', 'HEAD');
});

const steps = { sarif: 'false', comment: 'false' };
const decided = (manifests: string) => play(before, { ...steps, manifests }).ran.at(-1);
const summary = (): string => readFileSync(join(base, 'summary.md'), 'utf8');

describe.each([
  ['a pattern', 'shop a/*/tools.json', ['shop a/orders/tools.json', 'shop a/stock/tools.json']],
  ['a folder', 'shop a', ['shop a']],
  ['a folder with a stroke and a file in it', 'shop a/\nshop a/orders/tools.json', ['shop a']],
  [
    'keys of one’s own',
    'acme/orders=shop a/orders/tools.json\nstock=shop a/stock/*.json',
    ['acme/orders=shop a/orders/tools.json', 'stock=shop a/stock/tools.json'],
  ],
])('several manifests of one name, by %s', (_what, manifests, accepted) => {
  beforeAll(() => {
    expect(verify('--lock', 'tool-risk.lock', '--update', ...accepted)).toMatchObject({ code: 0, err: '' });
  });
  afterAll(() => {
    rmSync(join(folder, 'tool-risk.lock'));
  });

  test('the action holds them against the lock file and tells what changed in each', () => {
    expect(decided(manifests)).toMatchObject({ name: 'Decide', code: 0 });
    write('shop a/stock/tools.json', stock, { name: 'clear_stock', description: 'Permanently deletes all articles.' });
    rmSync(join(base, 'summary.md'));
    expect(decided(manifests)).toMatchObject({ name: 'Decide', code: 1 });
    expect(summary()).toMatch(/ {4}not in the lock +clear_stock\n/);
    expect(summary().match(/^### .* against before: .*$/gm)).toEqual([
      '### `shop a/stock/tools.json` against before: 1 tool new',
    ]);
  });

  test('so does the GitLab job', () => {
    const job = gitLabJob();
    const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], {
      cwd: folder,
      env: { ...job.variables, TOOL_RISK_MANIFESTS: manifests, ...envOf() },
      encoding: 'utf8',
    });
    for (const report of Object.values(job.artifacts.reports)) rmSync(join(folder, report));
    expect([status, stderr]).toEqual([0, '']);
    expect(stdout.match(/^1 tool as accepted: /gm)).toHaveLength(2);
  });
});

test('the GitLab job’s own pattern meets several manifests of one name', () => {
  verify('--lock', 'tool-risk.lock', '--update', 'shop a');
  const job = gitLabJob();
  const { status } = spawnSync('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], {
    cwd: folder,
    env: { ...job.variables, ...envOf() },
  });
  expect(status).toBe(0);
});

test('the hook is given the changed file alone, or all of them', () => {
  verify('--lock', 'tool-risk.lock', '--update', 'shop a');
  const { entry = '', args = [] } = preCommitHooks().find(({ id }) => id === 'tool-risk-verify') ?? {};
  const [command = '', ...words] = entry.split(' ');
  const hook = (...files: string[]) =>
    spawnSync(command, [...words, ...args, ...files], { cwd: folder, env: envOf(), encoding: 'utf8' });
  const files = ['shop a/orders/tools.json', 'shop a/stock/tools.json'];
  for (const given of [files, files.slice(0, 1), files.slice(1)])
    expect(hook(...given), given.join(', ')).toMatchObject({ status: 0 });
  write('shop a/stock/tools.json', { ...stock, description: 'Gets the stock of all shops.' });
  expect(hook('shop a/stock/tools.json')).toMatchObject({ status: 1 });
});
