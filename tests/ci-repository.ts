import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';
import { program } from './commands/run.ts';
import { playAction, readAction } from './composite-action.ts';

export const action = readAction('.github/actions/tool-risk/action.yml');

/** The job of the GitLab template. */
export const gitLabJob = () =>
  z
    .object({
      'tool-risk': z.object({
        variables: z.record(z.string(), z.string()),
        script: z.array(z.string()),
        artifacts: z.object({ reports: z.object({ codequality: z.string(), junit: z.string() }) }),
      }),
    })
    .parse(parse(readFileSync('.gitlab/tool-risk.gitlab-ci.yml', 'utf8')))['tool-risk'];

export const preCommitHooks = () =>
  z
    .array(z.object({ id: z.string(), entry: z.string(), args: z.array(z.string()), files: z.string() }))
    .parse(parse(readFileSync('.pre-commit-hooks.yaml', 'utf8')));

/**
 * An empty repository in a folder of its own, with an `npx` that runs the bundled program (or, where PLAYED says how it shall
 * end, none) and a `gh` that writes down what it is asked.
 */
export function ciRepository() {
  const base = mkdtempSync(join(tmpdir(), 'ci-'));
  const [folder, bin, calls] = [join(base, 'repository'), join(base, 'bin'), join(base, 'calls')];
  const npx = `#!/usr/bin/env bash
shift 2
printf '%s\\n' "$*" >> "${calls}"
if [ -n "\${PLAYED:-}" ]; then echo '{}' > "$5"; exit "$PLAYED"; fi
exec "${process.execPath}" "${program('tool-risk')}" "$@"
`;
  const gh = `#!/usr/bin/env bash
printf 'gh %s\\n' "$*" >> "${calls}"
if [ "$2" = --paginate ]; then echo "$GH_FOUND"; exit "\${GH_CODE:-0}"; fi
`;
  for (const path of [folder, bin]) mkdirSync(path);
  for (const [name, text] of Object.entries({ npx, gh })) {
    writeFileSync(join(bin, name), text);
    chmodSync(join(bin, name), 0o755);
  }
  const git = (...args: string[]): string =>
    spawnSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], {
      cwd: folder,
      encoding: 'utf8',
    }).stdout.trim();
  git('init', '-q');
  const envOf = (more: Readonly<Record<string, string>> = {}) => ({
    PATH: `${bin}:${process.env['PATH'] ?? ''}`,
    HOME: base,
    RUNNER_TEMP: base,
    GITHUB_STEP_SUMMARY: join(base, 'summary.md'),
    ...more,
  });
  /** Plays the action on a pull request against the commit `before`, or on another event. */
  const play = (before: string, inputs: Readonly<Record<string, string>>, env = {}, event = 'pull_request') =>
    playAction(action, {
      ...{ inputs, folder, env: envOf(env) },
      facts: {
        'github.event_name': event,
        'github.event.pull_request.base.sha': before,
        'github.event.pull_request.number': '7',
        'github.repository': 'acme/notes',
        'github.token': 'none',
      },
    });
  const end = (): void => {
    rmSync(base, { recursive: true });
  };
  return { base, folder, calls, git, envOf, play, end };
}
