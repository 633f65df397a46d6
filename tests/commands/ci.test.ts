import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { action, ciRepository, gitLabJob, preCommitHooks } from '../ci-repository.ts';
import { runIn } from './run.ts';

const listNotes = { name: 'list_notes', description: 'Lists all notes.' };
const deleteAll = { name: 'delete_all', description: 'Permanently deletes all notes.' };
const manifest = (...tools: readonly object[]): string => JSON.stringify({ tools }, undefined, 2);

/** Names that are commands to a shell, to the runner, to programs that take options, and to Markdown. */
const hostile = [
  '$(touch pwned).json',
  '`touch pwned`;touch pwned.json',
  '-rf.json',
  '::error::x.json',
  '@octocat <b>|.json',
  "it's a #1.json",
];

const { base, folder, calls, git, envOf, play, end } = ciRepository();
let before = '';
/** What was accepted before the change. */
let lock = '';
beforeAll(() => {
  mkdirSync(join(folder, 'mcp'));
  for (const name of hostile) writeFileSync(join(folder, 'mcp', name), manifest(listNotes));
  git('add', '-A');
  git('commit', '-qm', 'before');
  before = git('rev-parse', 'HEAD');
  const files = hostile.map((name) => `./mcp/${name}`);
  expect(runIn(folder, 'verify', ['--lock', 'tool-risk.lock', '--update', '--', ...files])).toMatchObject({ code: 0 });
  lock = readFileSync(join(folder, 'tool-risk.lock'), 'utf8');
  rmSync(join(folder, 'tool-risk.lock'));
  writeFileSync(join(folder, 'mcp', hostile[4] ?? ''), manifest(listNotes, deleteAll));
});
afterAll(end);

const callsOf = (): string => (existsSync(calls) ? readFileSync(calls, 'utf8') : '');

describe('the action', () => {
  test('keeps what strangers may write out of its scripts, and other actions at a commit', () => {
    for (const { run, uses, shell } of action.runs.steps) {
      expect(run ?? '').not.toContain('${{');
      if (run !== undefined) expect(shell).toBe('bash');
      if (uses !== undefined) expect(uses).toMatch(/^[\w-]+\/[\w/-]+@[0-9a-f]{40}$/);
    }
  });

  test('reports on a pull request, whatever the files are called, and fails by the threshold', () => {
    writeFileSync(join(folder, 'tool-risk.lock'), lock);
    const { ran, uses } = play(before, { manifests: 'mcp/*.json\nmcp/none*.json' }, { GH_FOUND: '' });
    rmSync(join(folder, 'tool-risk.lock'));
    expect(ran.map(({ name, code }) => [name, code])).toEqual([
      ...[
        'Find manifests',
        'Classify',
        'Verify against the lock file',
        'Compare with the base',
        'Write the summary',
      ].map((name) => [name, 0]),
      ...[
        ['Comment on the pull request', 0],
        ['Decide', 1],
      ],
    ]);
    expect(readdirSync(folder).filter((name) => name.includes('pwned'))).toEqual([]);
    expect(ran.map(({ log }) => log).join('\n')).not.toMatch(/^::(?:error|set-output)/m);
    expect(uses).toMatchObject([{ sarif_file: expect.stringMatching(/tool-risk\.sarif$/) as string }]);
    const log = JSON.parse(readFileSync(uses[0]?.['sarif_file'] ?? '', 'utf8')) as { runs: { results: object[] }[] };
    expect(log.runs[0]?.results).toHaveLength(1);
    const comment = readFileSync(join(base, 'summary.md'), 'utf8');
    expect(comment.startsWith('<!-- tool-risk -->\n')).toBe(true);
    expect(comment).toMatch(/\n\*\*Against the lock file\*\*\n\n(?: {4}.*\n)* {4}not in the lock +delete_all\n/);
    expect(comment).toMatch(/^### `mcp\/@octocat <b>⟨U\+007C⟩\.json` against `?before`?: 1 tool new$/m);
    expect(comment).toMatch(/^\| `delete_all` \| Destructive \| \*\*critical\*\*/m);
    expect(
      comment
        .replace(/`[^`\n]*`/g, '')
        .replace(/^ {4}.*$/gm, '')
        .replace(/```text\n.*?\n```/gs, ''),
    ).not.toMatch(/octocat|<b>|::error/);
    expect(callsOf()).toMatch(/^gh api --method POST repos\/acme\/notes\/issues\/7\/comments -F body=@/m);
    expect(callsOf()).toMatch(/^verify --lock tool-risk\.lock -- .*\.\/mcp\/-rf\.json/m);
  });

  test('fails on nothing that the lock file accepts', () => {
    const file = `mcp/${hostile[4] ?? ''}`;
    expect(runIn(folder, 'verify', ['--lock', 'tool-risk.lock', '--update', '--', `./${file}`]).code).toBe(0);
    const { ran } = play(before, { manifests: file, sarif: 'false' }, { GH_FOUND: '' });
    rmSync(join(folder, 'tool-risk.lock'));
    expect(ran.at(-1)).toMatchObject({ name: 'Decide', code: 0 });
  });

  test('writes into its own comment where there is one, and goes on where it may not comment', () => {
    const options = { manifests: `mcp/${hostile[2] ?? ''}`, sarif: 'false' };
    const { ran, uses } = play(before, options, { GH_FOUND: '41\n52', PLAYED: '0' });
    expect(ran.at(-1)).toMatchObject({ name: 'Decide', code: 0 });
    expect(uses).toEqual([]);
    expect(callsOf()).toMatch(/^gh api --method PATCH repos\/acme\/notes\/issues\/comments\/41 /m);
    const denied = play(before, { ...options, 'fail-on': '' }, { GH_CODE: '1', PLAYED: '0' }).ran;
    expect(denied.at(-1)?.code).toBe(0);
    expect(denied.at(-2)?.log).toMatch(/^::notice::No comment: it needs pull-requests: write/m);
  });

  test('ends with 2 where no manifest is there, and where one cannot be read', () => {
    expect(play(before, { manifests: 'nowhere/*.json' }).ran).toMatchObject([{ name: 'Find manifests', code: 2 }]);
    expect(play(before, { manifests: 'nowhere.json' }, { PLAYED: '2' }, 'push').ran.at(-1)).toMatchObject({
      name: 'Decide',
      code: 2,
    });
  });
});

test('the GitLab job writes its two reports and fails by the threshold', () => {
  const job = gitLabJob();
  const { status, stdout, stderr } = spawnSync('bash', ['-eo', 'pipefail', '-c', job.script.join('\n')], {
    cwd: folder,
    env: { ...job.variables, TOOL_RISK_MANIFESTS: '**/*.json', ...envOf() },
    encoding: 'utf8',
  });
  expect([status, stdout, stderr]).toEqual([1, '', '']);
  const { codequality, junit } = job.artifacts.reports;
  expect(JSON.parse(readFileSync(join(folder, codequality), 'utf8'))).toMatchObject([
    { severity: 'critical', location: { path: 'mcp/@octocat <b>|.json' } },
  ]);
  expect(readFileSync(join(folder, junit), 'utf8')).toMatch(
    /^<testsuites name="tool-risk classify" tests="7" failures="1"/m,
  );
  expect(readdirSync(folder).filter((name) => name.includes('pwned'))).toEqual([]);
});

test('each hook runs its command on the files that it is given', () => {
  const hooks = preCommitHooks();
  writeFileSync(join(folder, 'tool-risk.lock'), lock);
  const codes = hooks.map(({ entry, args }) => {
    const [program = '', ...words] = entry.split(' ');
    const file = `mcp/${hostile[4] ?? ''}`;
    // pre-commit runs npx as `npx --yes <package> …`.
    return spawnSync(program, [...words, ...args, file], { cwd: folder, env: envOf(), encoding: 'utf8' }).status;
  });
  // One tool is critical, lacks its hints and was never accepted.
  expect(codes).toEqual([1, 1, 1]);
  expect(
    hooks.map(({ files }) =>
      ['a/tools.json', 'mcp-tools.json', 'tools.list.json', 'package.json'].map((name) => new RegExp(files).test(name)),
    ),
  ).toEqual(hooks.map(() => [true, true, true, false]));
});
