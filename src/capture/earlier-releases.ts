import { compareVersions } from '../catalogue/versions.ts';

/** Major and minor number of a released version (semver.org); undefined for pre-releases and what is no such version. */
const minorOf = (version: string): string | undefined => /^(\d+\.\d+)\.\d+(?:\+\S*)?$/.exec(version)?.[1];

/**
 * Released versions older than `version`: the newest patch of each earlier minor version, newest first, and then all the others, for
 * packages with few minor versions.
 */
export function earlierReleases(versions: readonly string[], version: string): readonly string[] {
  const older = versions
    .filter((one) => minorOf(one) !== undefined && compareVersions(one, version) < 0)
    .sort((a, b) => compareVersions(b, a));
  const minors = new Map<string | undefined, string>();
  for (const one of older) if (!minors.has(minorOf(one))) minors.set(minorOf(one), one);
  minors.delete(minorOf(version));
  return [...new Set([...minors.values(), ...older])];
}
