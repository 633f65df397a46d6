import { problemLine } from '../../manifest/problem.ts';
import { lint } from '../../lint/lint.ts';
import { wantsColours } from '../colours.ts';
import { demandAllSeen } from '../demand-all-seen.ts';
import { fail } from '../fail.ts';
import { manifestFiles } from '../manifest-files.ts';
import { print } from '../printed.ts';
import { lintPrinters } from './lint-printers.ts';

/** What `lint` was asked for, besides the manifests. */
export interface LintAsked {
  readonly format: string;
  readonly failsOn: 'warning' | 'error' | undefined;
  readonly output: string | undefined;
  readonly root: string;
}

/** Prints what lint finds in all manifests; ends with the exit code that the command's help tells of. */
export function lintManifests(words: readonly string[], { format, failsOn, output, root }: LintAsked): void {
  const { files, problems, isOne } = manifestFiles(words);
  if (files.length === 0) fail(problems.map(problemLine).join('\n'));
  const manifests = files.map((input) => ({ input, linted: lint(input.tools) }));
  const colours = output === undefined && wantsColours({ isTerminal: process.stdout.isTTY, env: process.env });
  const text = lintPrinters[format]?.({ manifests, problems, isOne, root, colours });
  print(
    text ?? fail(`--format ${format}: expected one of ${Object.keys(lintPrinters).join(', ')}`),
    output,
    [...files, ...problems].map(({ file }) => file),
  );
  for (const gap of files.flatMap(({ gaps }) => gaps)) console.error(problemLine(gap));
  if (problems.length > 0) fail(problems.map(problemLine).join('\n'));
  if (failsOn === undefined) return;
  const isMet = manifests.some(({ linted }) =>
    linted.findings.some(({ rule }) => rule.level === 'error' || failsOn === 'warning'),
  );
  if (isMet) process.exitCode = 1;
  else demandAllSeen(manifests.map(({ input, linted }) => ({ input, tools: linted.tools })));
}
