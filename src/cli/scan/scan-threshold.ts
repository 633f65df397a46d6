import { printable } from '../../manifest/printable.ts';
import { compareRisk, risks, type Risk } from '../../vocabulary.ts';
import { fail } from '../fail.ts';
import { type ScannedServer } from './scanned-server.ts';

const findings = ['unpinned', 'secrets', 'unknown'] as const;
const levels = risks.filter((risk) => risk !== 'low');

/** What `--fail-on` of `scan` names. */
export interface ScanThreshold {
  readonly risk: Risk | undefined;
  readonly findings: readonly string[];
}

/** Reads `--fail-on`, in any letter case. Ends the command with one line on a word that it does not know. */
export function scanThreshold(given: string): ScanThreshold {
  const words = given.toLowerCase().split(',');
  const known: readonly string[] = [...levels, ...findings];
  const [risk, ...more] = levels.filter((level) => words.includes(level));
  if (!words.every((word) => known.includes(word)) || more.length > 0)
    return fail(
      `--fail-on ${printable(given)}: expected one of ${levels.join(', ')}, and any of ${findings.join(', ')}, with commas between`,
    );
  return { risk, findings: findings.filter((finding) => words.includes(finding)) };
}

/** Whether a server that is switched on is what `--fail-on` names. */
export function meets({ risk, findings: wanted }: ScanThreshold, server: ScannedServer): boolean {
  if (!server.enabled) return false;
  const has: Readonly<Record<(typeof findings)[number], boolean>> = {
    unpinned: server.unpinned !== undefined,
    secrets: server.secrets.length > 0,
    unknown: server.known === undefined,
  };
  return (
    findings.some((finding) => wanted.includes(finding) && has[finding]) ||
    (risk !== undefined && server.tools.some((tool) => compareRisk(tool.risk, risk) >= 0))
  );
}
