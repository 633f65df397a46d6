import { demandAllSeen } from '../demand-all-seen.ts';
import { type JudgedManifest } from './results.ts';
import { reaches, type Threshold } from './threshold.ts';

/**
 * Exit code 1 where a verdict that nobody accepted reaches the threshold. Where none does, ends the command when tools are
 * missing, or definitions that nobody accepted were not wholly read.
 */
export function failOn(threshold: Threshold, manifests: readonly JudgedManifest[]): void {
  const isMet = manifests.some(({ judged }) =>
    judged.some(({ verdict, accepted }) => accepted === undefined && reaches(threshold, verdict)),
  );
  if (isMet) {
    process.exitCode = 1;
    return;
  }
  demandAllSeen(
    manifests.map(({ input, tools, judged }) => {
      const accepted = new Set(judged.filter((one) => one.accepted !== undefined).map(({ tool }) => tool.name));
      return { input, tools: tools.filter(({ name }) => !accepted.has(name)) };
    }),
  );
}
