import { type Finding } from './finding.ts';

/**
 * Findings of which no two of one file have the same identity: code hosts show one of those that have. A further one gets its
 * number, which stays as long as the definition does, since its hash is part of the identity.
 */
export function toldApart(findings: readonly Finding[]): Finding[] {
  const times = new Map<string, number>();
  return findings.map((finding) => {
    const key = JSON.stringify([finding.file, ...finding.identity]);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    return time === 1 ? finding : { ...finding, identity: [...finding.identity, `#${String(time)}`] };
  });
}
