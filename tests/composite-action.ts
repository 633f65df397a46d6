import { spawnSync } from 'node:child_process';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import * as z from 'zod';

const step = z.object({
  id: z.string().optional(),
  name: z.string().optional(),
  if: z.string().optional(),
  shell: z.string().optional(),
  env: z.record(z.string(), z.string()).default({}),
  run: z.string().optional(),
  uses: z.string().optional(),
  with: z.record(z.string(), z.string()).optional(),
});

/** A composite action as GitHub reads it, as far as this project uses it. */
const action = z.object({
  inputs: z.record(z.string(), z.object({ description: z.string(), default: z.string() })),
  outputs: z.record(z.string(), z.object({ description: z.string(), value: z.string() })),
  runs: z.object({ using: z.literal('composite'), steps: z.array(step) }),
});
export type CompositeAction = z.infer<typeof action>;

export const readAction = (file: string): CompositeAction => action.parse(parse(readFileSync(file, 'utf8')));

/** What a step did. */
export interface StepRun {
  readonly name: string;
  readonly code: number;
  readonly log: string;
}

/** What an action is given: its inputs, facts of the event by their path (`github.event_name`), and the folder it works in. */
export interface Given {
  readonly inputs: Readonly<Record<string, string>>;
  readonly facts: Readonly<Record<string, string>>;
  readonly folder: string;
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Value of an expression of paths and texts, joined by `==`, `!=` and `&&`: what the action uses of GitHub's language. */
function evaluate(expression: string, values: ReadonlyMap<string, string>): string {
  const term = (text: string): string => /^'(.*)'$/.exec(text.trim())?.[1] ?? values.get(text.trim()) ?? '';
  const holds = (text: string): boolean => {
    const [, left = '', sign = '', right = ''] = /^(.*?)([!=]=)(.*)$/.exec(text) ?? [];
    return sign === '!=' ? term(left) !== term(right) : term(left) === term(right);
  };
  return /[!=]=/.test(expression) ? String(expression.split('&&').every(holds)) : term(expression);
}

/** Plays the scripts of an action in their order, as the runner does; steps of other actions are only listed, in `uses`. */
export function playAction({ inputs: known, runs }: CompositeAction, given: Given) {
  const inputs = Object.entries(known).map(
    ([id, { default: value }]) => [`inputs.${id}`, given.inputs[id] ?? value] as const,
  );
  const values = new Map<string, string>([...inputs, ...Object.entries(given.facts)]);
  const [ran, uses]: [StepRun[], Record<string, string>[]] = [[], []];
  const output = join(given.folder, '..', 'github-output');
  for (const one of runs.steps) {
    const filled = (text: string): string =>
      text.replace(/\$\{\{(.*?)\}\}/g, (_, inside: string) => evaluate(inside, values));
    if (ran.some(({ code }) => code !== 0)) break;
    if (one.if !== undefined && evaluate(one.if, values) !== 'true') continue;
    if (one.uses !== undefined)
      uses.push({
        uses: one.uses,
        ...Object.fromEntries(Object.entries(one.with ?? {}).map(([key, text]) => [key, filled(text)])),
      });
    if (one.run === undefined) continue;
    writeFileSync(output, '');
    const env = Object.fromEntries(Object.entries(one.env).map(([key, text]) => [key, filled(text)]));
    const { status, stdout, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', one.run], {
      cwd: given.folder,
      env: { ...given.env, ...env, GITHUB_OUTPUT: output },
      encoding: 'utf8',
    });
    ran.push({ name: one.name ?? '', code: status ?? -1, log: stdout + stderr });
    for (const line of readFileSync(output, 'utf8').split('\n')) {
      const at = line.indexOf('=');
      if (at > 0 && one.id !== undefined)
        values.set(`steps.${one.id}.outputs.${line.slice(0, at)}`, line.slice(at + 1));
    }
  }
  rmSync(output, { force: true });
  return { ran, uses };
}
