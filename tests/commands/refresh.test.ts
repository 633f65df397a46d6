import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import * as z from 'zod';
import { captureFile, formatCapture } from '../../src/capture/capture-file.ts';
import { type ToolDefinition } from '../../src/manifest/tool.ts';
import { root, runScript } from './run.ts';

const step = z.looseObject({
  uses: z.string().optional(),
  run: z.string().optional(),
  name: z.string().optional(),
  with: z.record(z.string(), z.unknown()).default({}),
});
const job = z.looseObject({ permissions: z.record(z.string(), z.string()).optional(), steps: z.array(step) });
const workflow = z
  .looseObject({ permissions: z.record(z.string(), z.string()), jobs: z.record(z.string(), job) })
  .parse(parse(readFileSync(path.join(root, '.github/workflows/refresh.yml'), 'utf8')));
const scripts = Object.values(workflow.jobs).flatMap(({ steps }) => steps.flatMap(({ run }) => run ?? []));

let work: string;
let repository: string;
const git = (cwd: string, ...args: readonly string[]): string => {
  const { status, stdout, stderr } = spawnSync(
    'git',
    ['-c', 'user.name=t', '-c', 'user.email=t@example.org', ...args],
    {
      cwd,
      encoding: 'utf8',
    },
  );
  if (status !== 0) throw new Error(stderr);
  return stdout;
};
const file = (id: string, version: string, tools: readonly ToolDefinition[]): void => {
  const at = captureFile(path.join(repository, 'catalog'), id, version);
  mkdirSync(path.dirname(at), { recursive: true });
  const facts = {
    capturedAt: '2026-11-27',
    capturedBy: 'a test',
    transport: 'stdio' as const,
    env: [],
    args: [],
    network: false,
    authenticated: false,
  };
  writeFileSync(at, formatCapture({ ...facts, tools: [...tools] }));
};
const schema = { type: 'object', properties: { id: { type: 'string' } } };
const calm = { name: 'get_note', description: 'Returns a note.', inputSchema: schema };
const grave = { name: 'wipe', description: 'Permanently deletes all notes of everybody.', inputSchema: schema };

beforeAll(() => {
  work = mkdtempSync(path.join(tmpdir(), 'refresh-'));
  repository = path.join(work, 'repository');
  mkdirSync(repository);
  git(work, 'init', '--quiet', '--bare', 'remote');
  git(repository, 'init', '--quiet', '--initial-branch', 'main');
  git(repository, 'remote', 'add', 'origin', path.join(work, 'remote'));
  file('a/calm', '1.0.0', [calm]);
  file('b/same', '1.0.0', [calm]);
  file('c/grave', '1.0.0', [calm]);
  file('d/quiet', '1.0.0', [calm]);
  git(repository, 'add', '.');
  git(repository, 'commit', '--quiet', '--message', 'before');
  file('a/calm', '1.1.0', [{ ...calm, description: 'Returns a note, with its date.' }]);
  file('b/same', '1.1.0', [calm]);
  file('c/grave', '1.1.0', [{ ...calm, description: 'Permanently deletes a note @team `x`.' }, grave]);
  file('e/new', '0.1.0', [grave]);
});
afterAll(() => {
  rmSync(work, { recursive: true });
});

describe('npm run drift', () => {
  test('tells of each server with a new version, the dangerous first', () => {
    const { code, out } = runScript('drift', ['HEAD', '--catalog', path.join(repository, 'catalog')]);
    expect(code).toBe(0);
    expect(out).toMatch(
      /^4 servers with a new version: 3 changed, 1 for the worse, 2 with new tools of high or critical risk\.\n/,
    );
    const heads = out
      .split('\n')
      .filter((line) => line.startsWith('### '))
      .map((line) => /`([^`]*)`/.exec(line)?.[1]);

    expect(heads).toEqual(['c/grave 1.1.0', 'e/new 0.1.0', 'a/calm 1.1.0']);
    expect(out).toContain('Nothing changed in `b/same 1.1.0`.');
    expect(out).not.toContain('d/quiet');
  });

  test.each([
    [[], 'expected one git ref'],
    [['nowhere'], 'git ls-tree in'],
    [['--output=x'], ''],
  ])('%j ends in one line', (args, said) => {
    const { code, err } = runScript('drift', [...args, '--catalog', path.join(repository, 'catalog')]);
    expect(code).toBe(2);
    expect(err.trim().split('\n')).toHaveLength(1);
    expect(err).toContain(said);
  });
});

describe('the refresh workflow', () => {
  test('gives no right to write to the job that runs strangers’ servers, and leaves it no token', () => {
    const capturing = Object.values(workflow.jobs).filter(({ steps }) =>
      steps.some(({ run }) => run?.includes('npm run capture')),
    );
    expect(capturing).toHaveLength(1);
    for (const { permissions = workflow.permissions, steps } of capturing) {
      expect(Object.values(permissions)).toEqual(['read']);
      expect(steps.find(({ uses }) => uses?.startsWith('actions/checkout'))?.with).toMatchObject({
        'persist-credentials': false,
      });
    }
  });

  test('runs only commands that there are, and never merges', () => {
    const known = z
      .object({ scripts: z.record(z.string(), z.string()) })
      .parse(JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8')));
    const called = scripts.flatMap((text) =>
      [...text.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name),
    );
    expect(called).toEqual(['capture', 'drift', 'build']);
    for (const name of called) expect(Object.keys(known.scripts)).toContain(name);
    expect(scripts.join('\n')).not.toMatch(/\bmerge\b/);
  });

  test('opens one pull request with new captures alone, and none where there is nothing new', () => {
    const propose = scripts.find((text) => text.includes('gh pr create')) ?? '';
    const bin = path.join(work, 'bin');
    mkdirSync(bin);
    writeFileSync(path.join(bin, 'gh'), `#!/bin/sh\necho "$@" >> ${path.join(work, 'gh.log')}\n`);
    chmodSync(path.join(bin, 'gh'), 0o755);
    git(repository, 'clone', '--quiet', repository, path.join(work, 'checkout'));
    const checkout = path.join(work, 'checkout');
    git(checkout, 'remote', 'set-url', 'origin', path.join(work, 'remote'));
    spawnSync('tar', ['--create', '--gzip', '--file', path.join(work, 'catalog.tgz'), 'catalog/servers'], {
      cwd: repository,
    });
    const play = () =>
      spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', propose], {
        cwd: checkout,
        encoding: 'utf8',
        env: { ...process.env, PATH: `${bin}:${process.env['PATH'] ?? ''}`, RUNNER_TEMP: work },
      });
    const first = play();
    expect(first.status, first.stderr).toBe(0);
    expect(readFileSync(path.join(work, 'gh.log'), 'utf8')).toMatch(
      /pr list .*\npr create --head refresh\/\d{4}-\d\d-\d\d /,
    );
    const branch = git(checkout, 'branch', '--show-current').trim();
    const pushed = git(path.join(work, 'remote'), 'diff-tree', '-r', '--name-only', '--no-commit-id', branch)
      .trim()
      .split('\n');
    expect(pushed).toEqual(
      ['a/calm', 'b/same', 'c/grave']
        .map((id) => `catalog/servers/${id}/captures/1.1.0.json`)
        .concat('catalog/servers/e/new/captures/0.1.0.json'),
    );
    rmSync(path.join(work, 'gh.log'));
    expect(play().stdout).toContain('Nothing new.');
    expect(existsSync(path.join(work, 'gh.log'))).toBe(false);
  });
});
