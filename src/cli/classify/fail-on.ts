import { partlyRead } from '../../manifest/partly-read.ts';
import { printable } from '../../manifest/printable.ts';
import { type Problem, problemLine } from '../../manifest/problem.ts';
import { fail } from '../fail.ts';
import { type JudgedManifest } from './results.ts';
import { reaches, type Threshold } from './threshold.ts';

/** Definitions that are longer than is read and that nobody accepted. */
function unread({ input: { file, tools }, judged }: JudgedManifest): Problem[] {
  const accepted = new Set(judged.filter((one) => one.accepted !== undefined).map(({ tool }) => tool.name));
  return partlyRead(
    file,
    tools.filter(({ name }) => !accepted.has(name)),
  );
}

/**
 * Exit code 1 where a verdict that nobody accepted reaches the threshold. Where none does, ends the command with a line for each
 * list that is not whole and each definition that was not wholly read, since what was not seen may reach it.
 */
export function failOn(threshold: Threshold, manifests: readonly JudgedManifest[]): void {
  const isMet = manifests.some(({ judged }) =>
    judged.some(({ verdict, accepted }) => accepted === undefined && reaches(threshold, verdict)),
  );
  if (isMet) {
    process.exitCode = 1;
    return;
  }
  const partial = manifests.filter(({ input }) => input.gaps.length > 0);
  const lines = [
    ...partial.map(
      ({ input: { file } }) =>
        `${printable(file)}: --fail-on cannot pass while tools are missing; expected the whole list of tools`,
    ),
    ...manifests.flatMap(unread).map(problemLine),
  ];
  if (lines.length > 0) fail(lines.join('\n'));
}
